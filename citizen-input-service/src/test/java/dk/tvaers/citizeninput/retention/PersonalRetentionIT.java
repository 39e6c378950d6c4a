package dk.tvaers.citizeninput.retention;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PersonalRetentionIT extends PersonalRetentionTest {}
