package dk.tvaers.citizeninput.claim;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ClaimIT extends ClaimTest {}
