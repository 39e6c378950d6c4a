package dk.tvaers.citizeninput.story;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class StoryIT extends StoryTest {}
