package dk.tvaers.citizeninput.receipt;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ReceiptIT extends ReceiptTest {}
