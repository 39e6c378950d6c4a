package dk.tvaers.citizeninput.recording;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RecordingIT extends RecordingTest {}
