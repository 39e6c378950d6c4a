package dk.tvaers.citizeninput.attachment;

import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.citizeninput.attachment.Attachments.SHOW;
import static dk.tvaers.citizeninput.attachment.Attachments.attached;
import static dk.tvaers.citizeninput.attachment.Attachments.decide;
import static dk.tvaers.citizeninput.attachment.Attachments.picture;
import static dk.tvaers.testing.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.media.Samples;
import dk.tvaers.citizeninput.store.BucketParts;
import dk.tvaers.citizeninput.store.ObjectStore;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;

/**
 * The packaged program where files are kept in a bucket. What a bucket does is {@code BucketTest}; another start of the program to see it once more unpackaged
 * would tell nothing else.
 */
@QuarkusIntegrationTest
@WithTestResource(value = BucketParts.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class AttachmentInBucketIT {
    @Test
    void aPictureIsKeptInTheBucketUntilItsInputIsWithdrawn() {
        var receipt = published(words("I en spand"));
        var picture = attached(receipt, Samples.jpeg(), "En spand");
        var object = Database.ask("select object from attachment where id = ?::uuid", picture);
        assertTrue(ObjectStore.has(object));
        decide(picture, "1", SHOW).then().statusCode(201);
        picture(receipt, picture).then().statusCode(200).contentType("image/jpeg");

        receipt("withdrawal", receipt.code()).then().statusCode(200);

        eventually().until(() -> !ObjectStore.has(object));
        picture(receipt, picture).then().statusCode(404);
    }
}
