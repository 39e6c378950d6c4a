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
import static dk.tvaers.citizeninput.attachment.Attachments.attached;
import static dk.tvaers.citizeninput.attachment.Attachments.decide;
import static dk.tvaers.citizeninput.attachment.Attachments.input;
import static dk.tvaers.citizeninput.attachment.Attachments.picture;
import static dk.tvaers.citizeninput.attachment.Attachments.shown;
import static dk.tvaers.citizeninput.attachment.Attachments.toReviewer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.media.Samples;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a phone to the public list, and away again. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class AttachmentTest {
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
