package dk.tvaers.citizeninput.attachment;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.citizeninput.attachment.Attachments.SHOW;
import static dk.tvaers.citizeninput.attachment.Attachments.attach;
import static dk.tvaers.citizeninput.attachment.Attachments.attached;
import static dk.tvaers.citizeninput.attachment.Attachments.decide;
import static dk.tvaers.citizeninput.attachment.Attachments.picture;
import static dk.tvaers.citizeninput.attachment.Attachments.shown;
import static dk.tvaers.citizeninput.attachment.Attachments.stored;
import static dk.tvaers.citizeninput.attachment.Attachments.toReviewer;
import static dk.tvaers.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a phone to the public list, and away again. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class AttachmentTest {
    private static String object(String attachment) {
        return Database.ask("select object from attachment where id = ?::uuid", attachment);
    }

    private static Response own(Receipt receipt, String attachment, String action) {
        return anyone().accept("*/*")
                .body(Map.of("receiptCode", receipt.code(), "attachmentId", attachment))
                .post("/receipts/attachments/" + action);
    }

    private static Response input(Receipt receipt) {
        return anyone().get("/inputs/{id}", receipt.inputId());
    }

    @Test
    void aPictureIsShownBesideItsInputOnceSomebodyHasLookedAtIt() {
        var receipt = published(words("Hullet i vejen"));
        var picture = attached(receipt, Samples.jpeg(), "Et hul, spørg på 43686868");
        shown(receipt).then().statusCode(200).body("$", empty());
        picture(receipt, picture).then().statusCode(404);
        as("moderator")
                .get("/screening/attachments?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(picture));
        toReviewer(picture).then().statusCode(200).contentType("image/jpeg").header("Cache-Control", "no-store");

        decide(picture, "1", SHOW).then().statusCode(201).body("outcome", equalTo("PUBLISHED"));

        shown(receipt)
                .then()
                .body("id", contains(picture))
                .body("mediaType", contains("image/jpeg"))
                .body("[0].width", equalTo(48))
                .body("description", contains("Et hul, spørg på [telefonnummer fjernet]"));
        input(receipt).then().body("attachments", contains(picture));
        as("moderator")
                .get("/screening/inputs/{id}", receipt.inputId())
                .then()
                .body("attachments.id", contains(picture))
                .body("attachments.description", contains("Et hul, spørg på 43686868"));
        status(receipt)
                .body("attachments.outcome", contains("PUBLISHED"))
                .body("timeline.what", contains("RECEIVED", "PUBLISHED", "ATTACHED", "ATTACHMENT_SHOWN"));
    }

    @Test
    void theBytesAreServedAsAPictureAndNothingElse() {
        var receipt = published(words("Billedet selv"));
        var picture = attached(receipt, Samples.jpeg(), "Et hul");
        decide(picture, "1", SHOW).then().statusCode(201);

        var answer = picture(receipt, picture);

        answer.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", "attachment; filename=\"" + picture + ".jpg\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("Cache-Control", "public, max-age=30");
        var bytes = answer.asByteArray();
        assertEquals(Database.ask("select size from attachment where id = ?::uuid", picture), "" + bytes.length);
        assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains(Samples.SECRET));
        given().basePath(BASE)
                .header("If-None-Match", answer.header("ETag"))
                .get("/inputs/{id}/attachments/{attachment}", receipt.inputId(), picture)
                .then()
                .statusCode(304)
                .header("ETag", answer.header("ETag"));
        var another = published(words("Et andet input"));
        picture(another, picture).then().statusCode(404);
    }

    @Test
    void mapsAndCivicAppsShowItToo() {
        var receipt = published(words("På kortet"));
        var first = attached(receipt, Samples.png(), "Det første");
        var second = attached(receipt, Samples.webp(), "Det andet");
        decide(second, "1", SHOW).then().statusCode(201);

        decide(first, "1", SHOW).then().statusCode(201);

        given().basePath(BASE)
                .get("/published/inputs.geojson?limit=100")
                .then()
                .body(
                        "features.find { it.id == '" + receipt.inputId() + "' }.properties.attachments",
                        contains(first, second));
        String url = given().basePath(BASE)
                .get("/open311/v2/requests/{id}.json", receipt.inputId())
                .then()
                .body("[0].media_url", endsWith("/inputs/" + receipt.inputId() + "/attachments/" + first))
                .extract()
                .path("[0].media_url");
        given().get(url).then().statusCode(200).contentType("image/png");
    }

    @Test
    void isShownOnlyWhereItsInputIs() {
        var receipt = published(words("Kun sammen"));
        var picture = attached(receipt, Samples.png(), "Noget");
        decide(picture, "1", SHOW).then().statusCode(201);
        picture(receipt, picture).then().statusCode(200);

        anyone().body(Map.of("receiptCode", receipt.code(), "consents", List.of()))
                .post("/receipts/consents")
                .then()
                .statusCode(200);

        picture(receipt, picture).then().statusCode(404);
        shown(receipt).then().statusCode(404);
    }

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
    void aDocumentIsForThoseWhoWorkWithTheInput() {
        var receipt = published(words("Med et dokument"));
        var document = attached(receipt, Samples.pdf("<<>>"), "Tegninger");

        toReviewer(document).then().statusCode(200).contentType("application/pdf");
        as("moderator").get("/screening/attachments?limit=100").then().body("items.id", not(hasItem(document)));
        decide(document, "1", SHOW).then().statusCode(409).body("violations.code", contains("document-not-public"));
        shown(receipt).then().body("$", empty());
        picture(receipt, document).then().statusCode(404);
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

    @Test
    void theCopyOfEverythingNamesIt() {
        var receipt = received(words("Kopi"));
        var picture = attached(receipt, Samples.png(), "En bænk");

        receipt("copy", receipt.code())
                .then()
                .statusCode(200)
                .body("status.attachments.id", contains(picture))
                .body("status.attachments.description", contains("En bænk"))
                .body("status.attachments[0].outcome", nullValue());
    }
}
