package dk.tvaers.citizeninput.support;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SupportIT extends SupportTest {}
