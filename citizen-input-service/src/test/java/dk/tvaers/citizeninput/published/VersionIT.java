package dk.tvaers.citizeninput.published;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class VersionIT extends VersionTest {}
