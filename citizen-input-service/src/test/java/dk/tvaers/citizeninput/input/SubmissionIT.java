package dk.tvaers.citizeninput.input;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SubmissionIT extends SubmissionTest {}
