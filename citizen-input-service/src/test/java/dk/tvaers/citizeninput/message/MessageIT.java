package dk.tvaers.citizeninput.message;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class MessageIT extends MessageTest {}
