package dk.tvaers.citizeninput.revision;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class CorrectionIT extends CorrectionTest {}
