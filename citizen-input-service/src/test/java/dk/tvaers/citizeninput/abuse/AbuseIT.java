package dk.tvaers.citizeninput.abuse;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class AbuseIT extends AbuseTest {}
