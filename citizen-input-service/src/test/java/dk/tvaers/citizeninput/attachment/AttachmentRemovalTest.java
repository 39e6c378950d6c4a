package dk.tvaers.citizeninput.attachment;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.citizeninput.attachment.Attachments.SHOW;
import static dk.tvaers.citizeninput.attachment.Attachments.attach;
import static dk.tvaers.citizeninput.attachment.Attachments.attached;
import static dk.tvaers.citizeninput.attachment.Attachments.decide;
import static dk.tvaers.citizeninput.attachment.Attachments.input;
import static dk.tvaers.citizeninput.attachment.Attachments.picture;
import static dk.tvaers.citizeninput.attachment.Attachments.stored;
import static dk.tvaers.citizeninput.attachment.Attachments.toReviewer;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.media.Samples;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is not to be kept is kept nowhere. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class AttachmentRemovalTest {
    private static String object(String attachment) {
        return Database.ask("select object from attachment where id = ?::uuid", attachment);
    }

    private static Response own(Receipt receipt, String attachment, String action) {
        return anyone().accept("*/*")
                .body(Map.of("receiptCode", receipt.code(), "attachmentId", attachment))
                .post("/receipts/attachments/" + action);
    }

    @Test
    void whatTheFileWasCalledIsKeptNowhere() {
        var mark = Marks.fresh();
        var receipt = received(words("Navnet"));

        Attachments.form(receipt.code(), Samples.png(), mark + ".png", "image/png")
                .post("/receipts/attachments")
                .then()
                .statusCode(201);

        assertEquals(List.of(), TextSearch.tablesWith(mark));
        assertTrue(stored().stream().noneMatch(name -> name.contains(mark)));
    }

    @Test
    void aRepeatedRequestAddsNothing() {
        var receipt = received(words("Igen"));
        var key = UUID.randomUUID().toString();
        String id = Attachments.form(key, receipt.code(), Samples.png(), "a.png", "image/png")
                .post("/receipts/attachments")
                .path("id");

        var again = Attachments.form(key, receipt.code(), Samples.png(), "b.gif", "image/gif")
                .post("/receipts/attachments");

        again.then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(id));
        status(receipt).body("attachments.id", contains(id));
        // What the second one stored is referred to by nothing.
        eventually()
                .until(() ->
                        Database.ask("select count(*) from unwanted_object").equals("0"));
        assertEquals(1, stored().stream().filter(object(id)::equals).count());
    }

    @Test
    void aContributorGetsItBackAndRemovesIt() {
        var receipt = published(words("Forkert billede"));
        var picture = attached(receipt, Samples.png(), "Forkert");
        var object = object(picture);
        decide(picture, "1", SHOW).then().statusCode(201);
        own(receipt, picture, "content").then().statusCode(200).contentType("image/png");
        var stranger = received(words("En anden"));
        own(stranger, picture, "content").then().statusCode(404);
        own(stranger, picture, "removal").then().statusCode(404);

        own(receipt, picture, "removal").then().statusCode(200).body("$", empty());

        input(receipt).then().body("attachments", empty());
        picture(receipt, picture).then().statusCode(404);
        own(receipt, picture, "content").then().statusCode(404);
        eventually().until(() -> !stored().contains(object));
    }

    @Test
    void withdrawingDeletesTheBytesToo() {
        var mark = Marks.fresh();
        var receipt = published(words("Trækkes tilbage"));
        var picture = attached(receipt, Samples.png(), mark);
        var object = object(picture);
        decide(picture, "1", SHOW).then().statusCode(201);
        assertTrue(stored().contains(object));

        receipt("withdrawal", receipt.code()).then().statusCode(200).body("attachments", empty());

        eventually().until(() -> !stored().contains(object));
        assertEquals(List.of(), TextSearch.tablesWith(mark));
        assertEquals(List.of(), TextSearch.tablesWith(object));
        picture(receipt, picture).then().statusCode(404);
        toReviewer(picture).then().statusCode(404);
        attach(receipt, Samples.png()).then().statusCode(409).body("violations.code", contains("input-withdrawn"));
    }

    @Test
    void itsBytesAreDeletedAlsoAfterAFailure() {
        var receipt = received(words("Kan ikke slettes endnu"));
        var picture = attached(receipt, Samples.png(), "Fast");
        var object = object(picture);
        // A folder in its place, with something in it, cannot be deleted.
        var file = InputParts.ATTACHMENTS.resolve(object.substring(0, 2)).resolve(object);
        var inTheWay = file.resolve("x");
        Obstacle.put(file, inTheWay);
        receipt("withdrawal", receipt.code()).then().statusCode(200);
        eventually()
                .until(() -> Database.ask("select tries from unwanted_object where object = ?::uuid", object)
                        .equals("1"));

        Obstacle.remove(inTheWay);
        Database.change("update unwanted_object set due_at = now() where object = ?::uuid", object);

        eventually().until(() -> Database.ask("select 1 from unwanted_object where object = ?::uuid", object) == null);
        assertFalse(file.toFile().exists());
    }
}
