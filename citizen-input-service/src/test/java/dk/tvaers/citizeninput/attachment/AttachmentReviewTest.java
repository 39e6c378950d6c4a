package dk.tvaers.citizeninput.attachment;

import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.citizeninput.attachment.Attachments.SHOW;
import static dk.tvaers.citizeninput.attachment.Attachments.attached;
import static dk.tvaers.citizeninput.attachment.Attachments.decide;
import static dk.tvaers.citizeninput.attachment.Attachments.input;
import static dk.tvaers.citizeninput.attachment.Attachments.picture;
import static dk.tvaers.citizeninput.attachment.Attachments.shown;
import static dk.tvaers.citizeninput.attachment.Attachments.toReviewer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.media.Samples;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever looks at a file before others do. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class AttachmentReviewTest {
    @Test
    void aReviewerSaysWhatItShowsOrWhyItIsNotShown() {
        var receipt = published(words("Uden ord"));
        var picture = attached(receipt, Samples.png(), " ");
        decide(picture, "1", SHOW)
                .then()
                .statusCode(400)
                .body("violations.code", contains("attachment-description-missing"));
        decide(picture, "1", Map.of("outcome", "PUBLISHED", "attested", false, "publicDescription", "Et kryds"))
                .then()
                .statusCode(400)
                .body("violations.code", contains("attachment-attestation-missing"));
        decide(picture, "1", Map.of("outcome", "REJECTED", "attested", false))
                .then()
                .statusCode(400);
        decide(picture, "7", SHOW).then().statusCode(412);

        decide(picture, "1", Map.of("outcome", "PUBLISHED", "attested", true, "publicDescription", "Et kryds"))
                .then()
                .statusCode(201);

        shown(receipt).then().body("description", contains("Et kryds"));
        decide(picture, "2", Map.of("outcome", "REJECTED", "attested", false, "reason", "PERSONAL_DATA"))
                .then()
                .statusCode(201);
        shown(receipt).then().body("$", empty());
        picture(receipt, picture).then().statusCode(404);
        input(receipt).then().body("attachments", empty());
        status(receipt)
                .body("attachments.reason", contains("PERSONAL_DATA"))
                .body("timeline.message", hasItem("Din fil vises ikke: det indeholder oplysninger om personer."));
    }

    @Test
    void whatItShowsIsMaskedAndCheckedOnceMore() {
        var receipt = published(words("Kontrolleret"));
        var answer = Attachments.form(receipt.code(), Samples.png(), "280298-4827.png", "image/png")
                .multiPart(Attachments.field("description", "Brev om 280298-4827"))
                .post("/receipts/attachments");
        answer.then()
                .statusCode(201)
                .body("description", equalTo("Brev om [personnummer fjernet]"))
                .body("notice", containsString("et tal, der ligner et personnummer"));
        var picture = Attachments.scanned(answer.path("id"));
        Database.change("update attachment set description = 'Om 280298-4827' where id = ?::uuid", picture);

        decide(picture, "1", SHOW)
                .then()
                .statusCode(409)
                .body("violations.code", contains("personal-number-in-attachment"));

        as("moderator")
                .get("/screening/inputs/{id}/trail", receipt.inputId())
                .then()
                .body("checks.part", contains("ATTACHMENT", "INPUT"))
                .body("checks.passed", contains(false, true));
        shown(receipt).then().body("$", empty());
    }

    @Test
    void aDocumentIsForThoseWhoWorkWithTheInput() {
        var receipt = published(words("Med et dokument"));
        var document = attached(receipt, Samples.pdf("<<>>"), "Tegninger");

        toReviewer(document).then().statusCode(200).contentType("application/pdf");
        as("moderator").get("/screening/attachments?limit=100").then().body("items.id", not(hasItem(document)));
        decide(document, "1", SHOW).then().statusCode(409).body("violations.code", contains("document-not-public"));
        shown(receipt).then().body("$", empty());
        picture(receipt, document).then().statusCode(404);
    }
}
