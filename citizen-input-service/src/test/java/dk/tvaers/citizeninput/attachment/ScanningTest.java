package dk.tvaers.citizeninput.attachment;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.citizeninput.attachment.Attachments.attach;
import static dk.tvaers.citizeninput.attachment.Attachments.decide;
import static dk.tvaers.citizeninput.attachment.Attachments.picture;
import static dk.tvaers.citizeninput.attachment.Attachments.scanned;
import static dk.tvaers.citizeninput.attachment.Attachments.stored;
import static dk.tvaers.citizeninput.attachment.Attachments.toReviewer;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.media.Samples;
import dk.tvaers.citizeninput.scan.Clam;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody sees what was not found clean. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class ScanningTest {
    private static final Map<String, Object> SHOW =
            Map.of("outcome", "PUBLISHED", "attested", true, "publicDescription", "En bænk");

    @AfterEach
    void theScannerIsWellAgain() {
        Clam.says(null);
    }

    @Test
    void whatTheScannerDidNotSeeIsKeptBackUntilItHas() {
        Clam.says("");
        var receipt = published(words("Mens skanneren er nede"));
        var answer = attach(receipt, Samples.png());
        answer.then().statusCode(201).body("scan", equalTo("WAITING"));
        String picture = answer.path("id");
        eventually()
                .until(() -> Database.ask(
                                "select 1 from attachment where id = ?::uuid and scan_due_at > added_at + interval '1 minute'",
                                picture)
                        != null);

        toReviewer(picture).then().statusCode(409).body("violations.code", contains("attachment-not-scanned"));
        decide(picture, "0", SHOW).then().statusCode(409);
        anyone().accept("*/*")
                .body(Map.of("receiptCode", receipt.code(), "attachmentId", picture))
                .post("/receipts/attachments/content")
                .then()
                .statusCode(409);
        as("moderator").get("/screening/attachments?limit=100").then().body("items.id", not(hasItem(picture)));

        Clam.says(null);
        Database.change("update attachment set scan_due_at = now() where id = ?::uuid", picture);

        scanned(picture);
        status(receipt).body("attachments.scan", contains("CLEAN"));
        toReviewer(picture).then().statusCode(200);
        decide(picture, "1", SHOW).then().statusCode(201);
        picture(receipt, picture).then().statusCode(200);
    }

    @Test
    void whatIsMaliciousIsDeletedAndItsSenderIsTold() {
        var before = stored();
        var receipt = published(words("Uden at vide det"));
        var answer = attach(receipt, Samples.pdf("<</T(" + Clam.MALICIOUS + ")>>"));
        String document = answer.then().statusCode(201).extract().path("id");

        scanned(document);

        status(receipt)
                .body("attachments.scan", contains("INFECTED"))
                .body("timeline.what", contains("RECEIVED", "PUBLISHED", "ATTACHED", "ATTACHMENT_INFECTED"));
        toReviewer(document).then().statusCode(409).body("violations.code", contains("attachment-infected"));
        eventually().until(() -> before.containsAll(stored()));
    }
}
