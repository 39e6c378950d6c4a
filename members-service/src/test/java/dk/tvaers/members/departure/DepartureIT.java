package dk.tvaers.members.departure;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class DepartureIT extends DepartureTest {}
