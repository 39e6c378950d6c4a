package dk.tvaers.citizeninput.supplement;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SupplementIT extends SupplementTest {}
