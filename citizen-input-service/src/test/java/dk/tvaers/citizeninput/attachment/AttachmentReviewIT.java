package dk.tvaers.citizeninput.attachment;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class AttachmentReviewIT extends AttachmentReviewTest {}
