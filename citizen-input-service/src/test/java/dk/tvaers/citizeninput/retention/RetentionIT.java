package dk.tvaers.citizeninput.retention;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RetentionIT extends RetentionTest {}
