package dk.tvaers.citizeninput.receipt;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ConsentIT extends ConsentTest {}
