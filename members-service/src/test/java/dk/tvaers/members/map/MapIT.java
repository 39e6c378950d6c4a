package dk.tvaers.members.map;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class MapIT extends MapTest {}
