package dk.tvaers.citizeninput.comment;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class CommentIT extends CommentTest {}
