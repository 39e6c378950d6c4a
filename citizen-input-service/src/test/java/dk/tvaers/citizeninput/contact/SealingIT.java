package dk.tvaers.citizeninput.contact;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SealingIT extends SealingTest {}
