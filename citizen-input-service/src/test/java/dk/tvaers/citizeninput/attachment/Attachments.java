package dk.tvaers.citizeninput.attachment;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What contributors and reviewers do with attachments, in the words of the tests. */
public final class Attachments {
    public static final Map<String, Object> SHOW = Map.of("outcome", "PUBLISHED", "attested", true);

    private Attachments() {}

    /** A form as a browser sends it. The name and the type are what somebody claims. */
    static RequestSpecification form(String code, byte[] file, String name, String type) {
        return form(UUID.randomUUID().toString(), code, file, name, type);
    }

    static RequestSpecification form(String key, String code, byte[] file, String name, String type) {
        return given().basePath(BASE)
                .header("Idempotency-Key", key)
                .multiPart(field("receiptCode", code))
                .multiPart("file", name, file, type);
    }

    static MultiPartSpecification field(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    static Response attach(Receipt receipt, byte[] file) {
        return form(receipt.code(), file, "IMG_0001.JPG", "image/jpeg").post("/receipts/attachments");
    }

    /** The id of a file that was taken; the scanner may not have seen it yet. */
    public static String sent(Receipt receipt, byte[] file) {
        return attach(receipt, file).then().statusCode(201).extract().path("id");
    }

    /** The id of a file that was taken and found clean, with words that say what it shows. */
    static String attached(Receipt receipt, byte[] file, String description) {
        String id = form(receipt.code(), file, "IMG_0001.JPG", "image/jpeg")
                .multiPart(field("description", description))
                .post("/receipts/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return scanned(id);
    }

    /** Waits for the scanner. */
    static String scanned(String id) {
        eventually()
                .until(() -> !Database.ask("select scan from attachment where id = ?::uuid", id)
                        .equals("WAITING"));
        return id;
    }

    static Response decide(String attachment, String version, Map<String, Object> decision) {
        return as("moderator")
                .header("If-Match", "\"" + version + "\"")
                .body(decision)
                .post("/screening/attachments/{id}/decisions", attachment);
    }

    static Response input(Receipt receipt) {
        return anyone().get("/inputs/{id}", receipt.inputId());
    }

    static Response shown(Receipt receipt) {
        return anyone().get("/inputs/{id}/attachments", receipt.inputId());
    }

    static Response picture(Receipt receipt, String attachment) {
        return given().basePath(BASE).get("/inputs/{id}/attachments/{attachment}", receipt.inputId(), attachment);
    }

    static Response toReviewer(String attachment) {
        return as("moderator").accept("*/*").get("/screening/attachments/{id}/content", attachment);
    }

    /** Names of all files that are stored. */
    static List<String> stored() {
        if (!Files.exists(InputParts.ATTACHMENTS)) {
            return List.of();
        }
        try (var all = Files.walk(InputParts.ATTACHMENTS)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
