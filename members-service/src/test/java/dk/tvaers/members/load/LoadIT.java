package dk.tvaers.members.load;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class LoadIT extends LoadTest {}
