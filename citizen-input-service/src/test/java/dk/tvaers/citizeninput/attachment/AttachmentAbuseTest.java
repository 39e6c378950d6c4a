package dk.tvaers.citizeninput.attachment;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.citizeninput.attachment.Attachments.attach;
import static dk.tvaers.citizeninput.attachment.Attachments.field;
import static dk.tvaers.citizeninput.attachment.Attachments.form;
import static dk.tvaers.citizeninput.attachment.Attachments.stored;
import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.media.Samples;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that are sent in bad faith, and what is left of them: nothing. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class AttachmentAbuseTest {
    private static final byte[] PAGE = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    private static String traces(Receipt receipt) {
        return Database.ask(
                "select concat_ws(' ', (select count(*) from attachment where input_id = ?::uuid), (select count(*) from timeline_entry where input_id = ?::uuid))",
                receipt.inputId().toString(),
                receipt.inputId().toString());
    }

    @Test
    void whatIsNoPictureAndNoDocumentIsRefusedAndNotStored() {
        var receipt = received(words("Slemme filer"));
        var before = stored();
        var refused = Map.of(
                "attachment-kind", PAGE,
                "attachment-too-many-pixels", Samples.pngOf(10_000, 10_000),
                "attachment-damaged", Arrays.copyOf(Samples.jpeg(), 900),
                "attachment-active", Samples.pdf("<</S/JavaScript/JS(1)>>"),
                "attachment-encrypted", Samples.pdf("<</Encrypt 4 0 R>>"));

        refused.forEach((code, file) -> attach(receipt, file)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.code", contains(code))
                .body("violations.pointer", contains("/file")));

        assertTrue(before.containsAll(stored()));
        assertEquals("0 0", traces(receipt));
    }

    @Test
    void theKindIsToldByTheBytesAlone() {
        var receipt = received(words("Forklædt"));

        form(receipt.code(), Samples.png(), "../../index.html", "text/html")
                .post("/receipts/attachments")
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("image/png"));
        form(receipt.code(), PAGE, "billede.png", "image/png")
                .post("/receipts/attachments")
                .then()
                .statusCode(400);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        var receipt = received(words("For stor"));

        attach(receipt, new byte[11_000_000]).then().statusCode(413).body("code", equalTo("too-large"));

        assertEquals("0 0", traces(receipt));
    }

    @Test
    void noMoreThanFiveAreTakenAlsoWhenAllComeAtOnce() throws InterruptedException {
        var receipt = received(words("Alle på én gang"));
        var file = Samples.png();
        Callable<Integer> one = () -> attach(receipt, file).statusCode();

        List<Integer> statuses;
        try (var threads = Executors.newFixedThreadPool(8)) {
            statuses = threads.invokeAll(Stream.generate(() -> one).limit(8).toList()).stream()
                    .map(each -> each.resultNow())
                    .toList();
        }

        assertEquals(
                Map.of(201, 5L, 409, 3L),
                statuses.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting())));
        status(receipt).body("attachments", hasSize(5));
        attach(receipt, file).then().body("violations.code", contains("too-many-attachments"));
    }

    @Test
    void aFormThatLacksSomethingIsRefused() {
        var receipt = received(words("Mangler"));
        given().basePath(BASE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart(field("receiptCode", receipt.code()))
                .post("/receipts/attachments")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/file"));
        given().basePath(BASE)
                .multiPart(field("receiptCode", receipt.code()))
                .multiPart("file", "a.png", Samples.png(), "image/png")
                .post("/receipts/attachments")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/Idempotency-Key"));
        form(receipt.code(), Samples.png(), "a.png", "image/png")
                .multiPart(field("description", "x".repeat(301)))
                .post("/receipts/attachments")
                .then()
                .statusCode(400)
                .body("violations.code", contains("attachment-description-too-long"));
        anyone().body(Map.of("receiptCode", receipt.code()))
                .post("/receipts/attachments")
                .then()
                .statusCode(415);
        given().config(config().encoderConfig(
                                encoderConfig().encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .basePath(BASE)
                .contentType("multipart/form-data; boundary=x")
                .body("--y\r\nnothing")
                .post("/receipts/attachments")
                .then()
                .statusCode(400);
        assertEquals("0 0", traces(receipt));
    }

    @Test
    void withoutAReceiptNothingIsStored() {
        var before = stored();

        form("0000-0000", Samples.png(), "a.png", "image/png")
                .post("/receipts/attachments")
                .then()
                .statusCode(404);

        assertTrue(before.containsAll(stored()));
    }

    @Test
    void aKeyIsForOneFile() {
        var receipt = received(words("Nøglen"));
        var key = UUID.randomUUID().toString();
        form(key, receipt.code(), Samples.png(), "a.png", "image/png")
                .post("/receipts/attachments")
                .then()
                .statusCode(201);

        form(key, receipt.code(), Samples.jpeg(), "a.jpg", "image/jpeg")
                .post("/receipts/attachments")
                .then()
                .statusCode(422);

        status(receipt).body("attachments", hasSize(1));
    }
}
