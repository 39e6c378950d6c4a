package dk.tvaers.citizeninput;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class JourneyIT extends JourneyTest {}
