package dk.tvaers.citizeninput.screening;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ScreeningTogetherIT extends ScreeningTogetherTest {}
