package dk.tvaers.citizeninput.webhook;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class WebhookIT extends WebhookTest {}
