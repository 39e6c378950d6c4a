package dk.tvaers.citizeninput.answer;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class BulkAnswerIT extends BulkAnswerTest {}
