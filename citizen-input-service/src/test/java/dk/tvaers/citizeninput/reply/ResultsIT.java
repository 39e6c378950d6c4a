package dk.tvaers.citizeninput.reply;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ResultsIT extends ResultsTest {}
