package dk.tvaers.web.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to fail before and in a resource ends in one form. Needs neither a database nor a login. */
@QuarkusTest
class ProblemsOverHttpTest {
    private static final String ANY_ID = "/samples/0193a5b0-7c00-7000-8000-000000000001";

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .header("Content-Type", matchesPattern("application/problem\\+json.*"))
                .header("Content-Language", "da")
                .header("X-Content-Type-Options", "nosniff")
                .body("type", equalTo("urn:tvaers:problem:" + code))
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    private static ValidatableResponse create(String json) {
        return given().contentType(ContentType.JSON).body(json).post("/samples").then();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{\"title\":\"a\",\"number\":1,\"extra\":1}|/extra|unknown-field",
                "{\"title\":\"a\",\"number\":1,\"280298-4827\":1}|/[personnummer fjernet]|unknown-field",
                "{\"title\":\"a\",\"number\":\"1\"}|/number|wrong-type",
                "{\"title\":\"a\",\"number\":1.5}|/number|wrong-type",
                "{\"title\":\"a\",\"number\":null}|/number|wrong-type",
                "{\"title\":5,\"number\":1}|/title|wrong-type",
                "{\"title\":\"a\",\"number\":1,\"agreed\":\"true\"}|/agreed|wrong-type",
                "{\"title\":\"a\",\"number\":1,\"colour\":\"GREEN\"}|/colour|unknown-value",
                "{\"title\":\"a\",\"number\":1,\"colour\":1}|/colour|unknown-value",
                "{\"title\":\"a\",\"number\":1,\"day\":\"2026-02-30\"}|/day|wrong-format",
                "{\"title\":\"a\",\"number\":1,\"link\":\"x\"}|/link|wrong-format",
                "{\"title\":\"a\",\"number\":1,\"parts\":[{\"name\":[]}]}|/parts/0/name|wrong-type",
                "{\"title\":\"a\",\"title\":\"b\",\"number\":1}||broken-json",
                "{\"title\":||broken-json",
                "[]||wrong-type",
            })
    void pointsAtWhatCannotBeRead(String json, String pointer, String code) {
        problem(create(json), 400, "malformed")
                .body("violations[0].code", equalTo(code))
                .body("violations[0].pointer", equalTo(pointer == null ? "" : pointer))
                .body(not(containsString("dk.tvaers.web")));
    }

    @Test
    void pointsAtWhatBreaksARule() {
        problem(
                        create(
                                "{\"title\":\"longer than ten\",\"number\":1,\"parts\":[{\"name\":\"b\"},{\"name\":\" \"}]}"),
                        400,
                        "invalid")
                .body("violations.pointer", hasItems("/title", "/parts/1/name"))
                .body("violations.code", hasItems("size", "not-blank"))
                .body("violations.message", hasItems("Skal være mellem 1 og 10.", "Skal udfyldes."))
                .body(not(containsString("longer than ten")));
    }

    @Test
    void refusesAMissingBody() {
        problem(given().contentType(ContentType.JSON).post("/samples").then(), 400, "invalid");
    }

    @Test
    void speaksEnglishToThoseWhoPreferIt() {
        given().header("Accept-Language", "fr, en-GB;q=0.9, da;q=0.5")
                .post(ANY_ID + "/start")
                .then()
                .statusCode(409)
                .header("Content-Language", "en")
                .body("title", equalTo("This cannot be done now"))
                .body("violations[0].message", equalTo("Lacks 2."));
    }

    @Test
    void refusesAChangeOfStateWithWhatIsMissing() {
        problem(given().post(ANY_ID + "/start").then(), 409, "refused")
                .body("instance", equalTo(ANY_ID + "/start"))
                .body("violations[0].message", equalTo("Mangler 2."));
    }

    @Test
    void refusesReferencesThatLeadNowhere() {
        problem(given().post("/samples/references").then(), 422, "unprocessable")
                .body("violations[0].pointer", equalTo("/link"));
    }

    @Test
    void findsNeitherUnknownPathsNorDamagedIds() {
        problem(given().get("/nowhere").then(), 404, "not-found");
        problem(given().get("/samples/not-a-uuid").then(), 404, "not-found");
    }

    @Test
    void refusesQueryParametersItCannotRead() {
        problem(given().get("/samples?limit=x").then(), 400, "invalid")
                .body("violations[0].pointer", equalTo("/limit"));
        problem(given().get("/samples?limit=101").then(), 400, "invalid");
        problem(given().get("/samples?cursor=%25").then(), 400, "malformed");
        problem(given().get("/samples/filtered?colour=x").then(), 400, "invalid")
                .body("violations[0].pointer", equalTo("/colour"));
        problem(given().get("/samples/filtered?of=x").then(), 400, "invalid");
    }

    @Test
    void negotiates() {
        problem(given().delete("/samples").then(), 405, "method-not-allowed");
        problem(given().accept("text/csv").get("/samples").then(), 406, "not-acceptable");
        problem(given().contentType("text/csv").body("a").post("/samples").then(), 415, "unsupported-media-type");
    }

    @Test
    void asksForALoginEvenWhenTheLoginServerIsDown() {
        problem(given().get("/samples/me").then(), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
        problem(given().get("/samples/forgotten").then(), 401, "unauthenticated");
    }

    @Test
    void isUnavailableToATokenThatNobodyCanJudge() {
        problem(
                given().auth()
                        .oauth2("eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
                        .get("/samples/me")
                        .then(),
                503,
                "unavailable");
        given().auth()
                .oauth2("eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
                .get(ANY_ID)
                .then()
                .statusCode(200);
    }

    @Test
    void saysNothingAboutAFault() {
        problem(given().get("/samples/broken").then(), 500, "internal")
                .body(not(containsString("Jens")))
                .body("violations", nullValue());
    }

    @Test
    void refusesLargeBodies() {
        String large = "x".repeat(300_000);
        problem(
                given().contentType("text/plain")
                        .body(large)
                        .post("/samples/text")
                        .then(),
                413,
                "too-large");
        given().contentType("text/plain")
                .body(large)
                .post("/samples/file")
                .then()
                .statusCode(200);
    }

    @Test
    void countsBodiesThatDoNotSayHowLargeTheyAre() throws IOException, InterruptedException {
        var chunked = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/samples/text"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300_000])))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            var response = client.send(chunked, BodyHandlers.ofString());

            assertEquals(413, response.statusCode());
            assertTrue(response.body().contains("urn:tvaers:problem:too-large"));
        }
    }

    @Test
    void limitsTheRateByAddress() {
        for (int left = 2; left >= 0; left--) {
            given().get("/samples/limited")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Remaining", Integer.toString(left));
        }
        problem(given().get("/samples/limited").then(), 429, "too-many-requests")
                .header("RateLimit-Limit", "3")
                .header("RateLimit-Remaining", "0")
                .header("Retry-After", matchesPattern("\\d+"));
    }

    @Test
    void walksThroughPagesByTheLink() {
        String link = given().get("/samples?limit=20")
                .then()
                .statusCode(200)
                .extract()
                .header("Link");
        String next = link.substring(1, link.indexOf('>'));
        given().get(next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(10))
                .body("next", nullValue());
    }

    @Test
    void answersUnchangedResourcesWithoutBody() {
        given().get(ANY_ID).then().statusCode(200).header("ETag", "\"3\"");
        given().header("If-None-Match", "\"3\"")
                .get(ANY_ID)
                .then()
                .statusCode(304)
                .header("ETag", "\"3\"");
    }
}
