package dk.tvaers.citizeninput.call;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class CallIT extends CallTest {}
