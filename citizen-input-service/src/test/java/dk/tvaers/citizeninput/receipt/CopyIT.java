package dk.tvaers.citizeninput.receipt;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class CopyIT extends CopyTest {}
