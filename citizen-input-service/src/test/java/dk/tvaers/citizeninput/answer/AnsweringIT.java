package dk.tvaers.citizeninput.answer;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class AnsweringIT extends AnsweringTest {}
