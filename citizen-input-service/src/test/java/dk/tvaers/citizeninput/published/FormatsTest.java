package dk.tvaers.citizeninput.published;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.InputParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The public list as maps, feed readers, spreadsheets and counters read it. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class FormatsTest {
    private static final List<String> FORMATS = List.of("inputs.geojson", "inputs.atom", "inputs.csv", "counts");

    private static Response get(String path) {
        return given().basePath(BASE).get("/published/" + path);
    }

    private static Receipt placed(UUID call, String text) {
        return published(
                with(with(words(text), "callId", call), "place", Map.of("longitude", 12.36317, "latitude", 55.65681)));
    }

    private static List<CSVRecord> table(String csv) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(csv)).getRecords();
    }

    @Test
    void mapsGetFeaturesWithAPointOrNone() {
        var call = opened(call("Hvor er der mørkt?"));
        var placed = placed(call, "I tunnelen");
        published(with(words("Overalt"), "callId", call));

        var map = get("inputs.geojson?callId=" + call);

        map.then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("type", equalTo("FeatureCollection"))
                .body("features.type", contains("Feature", "Feature"))
                .body("features[0].geometry", nullValue())
                .body("features[1].id", equalTo(placed.inputId().toString()))
                .body("features[1].geometry.type", equalTo("Point"))
                .body("features[1].geometry.coordinates", contains(12.365f, 55.6575f))
                .body("features[1].properties.text", equalTo("I tunnelen"));
        assertEquals(true, map.asString().contains("\"geometry\":null"));
        var first = get("inputs.geojson?limit=1&callId=" + call);
        first.then().header("Link", containsString("cursor=" + first.path("next")));
    }

    @Test
    void feedReadersGetTextsThatAreNoMarkup() {
        var call = opened(call("Hvad nu?"));
        var receipt = placed(call, "<script>alert(1)</script> & \u0001 Ærligt\nAnden linje");
        answer("moderator", receipt.inputId(), "PARTLY", "Noget af det").then().statusCode(201);

        var feed = get("inputs.atom?callId=" + call);

        feed.then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body("feed.title", equalTo("Input fra borgere"))
                .body("feed.author.name", equalTo("Borgere"))
                .body("feed.id.text()", containsString("callId=" + call))
                .body("feed.updated.text()", equalTo(feed.xmlPath().getString("feed.entry[0].updated")))
                .body("feed.entry.id.text()", equalTo("urn:uuid:" + receipt.inputId()))
                .body("feed.entry.title.text()", equalTo("<script>alert(1)</script> & \uFFFD Ærligt"))
                .body("feed.entry.content.text()", containsString("Svar: Noget af det"))
                .body("feed.entry.category.@term", equalTo("ANSWERED"));
        assertFalse(feed.asString().contains("<script>"));
        given().basePath(BASE)
                .header("Accept-Language", "en")
                .get("/published/inputs.atom?callId=" + call)
                .then()
                .header("Vary", containsString("Accept-Language"))
                .body("feed.title", equalTo("Input from citizens"));
    }

    @Test
    void feedsArePaged() {
        var call = opened(call("Hvad ellers?"));
        published(with(words("Et"), "callId", call));
        published(with(words("To"), "callId", call));

        var newest = get("inputs.atom?limit=1&callId=" + call);
        var href = newest.xmlPath().getString("feed.link.find { it.@rel == 'next' }.@href");

        given().urlEncodingEnabled(false)
                .get(href)
                .then()
                .body("feed.entry.title.text()", equalTo("Et"))
                .body("feed.id.text()", equalTo(newest.xmlPath().getString("feed.id")));
    }

    @Test
    void spreadsheetsGetNoFormulas() throws IOException {
        var call = opened(call("Hvad regner du med?"));
        placed(call, "=HYPERLINK(\"https://x.example\";\"a\")");
        published(with(with(words("  @SUM(1)\nog \"mere\", meget"), "callId", call), "title", "-1+1"));
        published(with(words("Helt almindeligt = fint"), "callId", call));

        var csv = get("inputs.csv?callId=" + call);

        csv.then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("inputs.csv"));
        var rows = table(csv.asString());
        assertEquals(3, rows.size());
        assertEquals("Helt almindeligt = fint", rows.get(0).get("text"));
        assertEquals("'-1+1", rows.get(1).get("title"));
        assertEquals("'  @SUM(1)\nog \"mere\", meget", rows.get(1).get("text"));
        assertEquals("'=HYPERLINK(\"https://x.example\";\"a\")", rows.get(2).get("text"));
        assertEquals("12.365", rows.get(2).get("longitude"));
    }

    @Test
    void countersGetEveryState() {
        var call = opened(call("Hvor mange?"));
        var answered = published(with(words("Et"), "callId", call));
        published(with(words("To"), "callId", call));
        published(with(with(words("Må ikke vises"), "callId", call), "consents", List.of()));
        answer("moderator", answered.inputId(), "USED", "Tak").then().statusCode(201);

        get("counts?callId=" + call)
                .then()
                .statusCode(200)
                .body("n", equalTo(2))
                .body("states", equalTo(Map.of("PUBLISHED", 1, "ANSWERED", 1, "CONFIRMED", 0, "REOPENED", 0)));

        get("counts?networkId=" + UUID.randomUUID()).then().body("n", equalTo(0));
        get("counts").then().statusCode(400);
    }

    @Test
    void whatIsNotAllowedAnyMoreIsInNoFormat() {
        var call = opened(call("Hvem fortryder?"));
        var withdrawn = placed(call, "Fortrudt");
        var hidden = placed(call, "Skjult igen");
        var tags = FORMATS.stream()
                .map(format -> get(format + "?callId=" + call).header("ETag"))
                .toList();

        receipt("withdrawal", withdrawn.code()).then().statusCode(200);
        anyone().body(Map.of("receiptCode", hidden.code(), "consents", List.of("QUOTE", "ANALYSE")))
                .post("/receipts/consents")
                .then()
                .statusCode(200);

        for (var i = 0; i < FORMATS.size(); i++) {
            given().basePath(BASE)
                    .header("If-None-Match", tags.get(i))
                    .get("/published/" + FORMATS.get(i) + "?callId=" + call)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Fortrudt")))
                    .body(not(containsString("Skjult")));
        }
        get("inputs.geojson?callId=" + call).then().body("features", hasSize(0));
        get("counts?callId=" + call).then().body("n", equalTo(0));
    }

    @Test
    void anUnchangedListIsNotSentAgain() {
        var call = opened(call("Hvor ofte?"));
        placed(call, "Igen");
        for (var format : FORMATS) {
            var path = "/published/" + format + "?callId=" + call;
            var first = given().basePath(BASE).get(path);
            given().basePath(BASE)
                    .header("If-None-Match", first.header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("Cache-Control", equalTo("public, max-age=30"))
                    .header("ETag", equalTo(first.header("ETag")));
        }
    }

    @Test
    void pagesOfConfiguredOriginsMayRead() {
        given().basePath(BASE)
                .header("Origin", InputParts.PORTAL)
                .get("/published/inputs.geojson")
                .then()
                .header("Access-Control-Allow-Origin", equalTo(InputParts.PORTAL))
                .header("Access-Control-Allow-Credentials", not("true"))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        given().basePath(BASE)
                .header("Origin", "https://other.example")
                .get("/published/inputs.geojson")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
