package dk.tvaers.members.retention;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RetentionIT extends RetentionTest {}
