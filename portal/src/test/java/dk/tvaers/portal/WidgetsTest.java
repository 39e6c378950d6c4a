package dk.tvaers.portal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What other sites get. */
@QuarkusTest
@WithTestResource(NobodyAnswers.class)
class WidgetsTest {
    private static final int MOST_BYTES = 8_000;

    @Test
    void theLineToCopyNamesAFileThatIsWhatItSays() throws Exception {
        var line = Jsoup.parse(given().get("/widgets").asString())
                .select("pre")
                .getFirst()
                .text();
        var script = Jsoup.parse(line).selectFirst("script");

        var file = given().get(script.attr("src"));

        var hash = MessageDigest.getInstance("SHA-384").digest(file.asByteArray());
        assertEquals("sha384-" + Base64.getEncoder().encodeToString(hash), script.attr("integrity"));
        assertTrue(script.hasAttr("crossorigin"));
    }

    @Test
    void everyOriginMayTakeTheFileAndKeepsIt() {
        var file = given().get("/widgets/1/tvaers.js");

        assertEquals(200, file.statusCode());
        assertTrue(file.contentType().startsWith("text/javascript"), file.contentType());
        assertEquals("*", file.header("Access-Control-Allow-Origin"));
        assertEquals("cross-origin", file.header("Cross-Origin-Resource-Policy"));
        assertEquals("public, max-age=31536000, immutable", file.header("Cache-Control"));
    }

    @Test
    void theNewestIsFoundFromEveryOriginAndAskedForEachTime() {
        var answer = given().redirects().follow(false).get("/widgets/tvaers.js");

        assertEquals(307, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/widgets/1/tvaers.js"), answer.header("Location"));
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        assertEquals("no-store", answer.header("Cache-Control"));
    }

    @Test
    void pagesAreForOurOriginAlone() {
        for (var path : List.of("/", "/widgets", "/assets/tvaers.css")) {
            var page = given().get(path);

            assertEquals("same-origin", page.header("Cross-Origin-Resource-Policy"), path);
            assertEquals(null, page.header("Access-Control-Allow-Origin"), path);
        }
    }

    @Test
    void theFileIsSmall() {
        var bytes = Sizes.travelling("/widgets/1/tvaers.js");

        assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
    }

    /** Text of people becomes text, and nothing is kept in the browser. */
    @Test
    void theFileUsesNothingThatMakesMarkupOfTextOrKeepsIt() {
        var script = given().get("/widgets/1/tvaers.js").asString();

        Stream.of(
                        "innerHTML",
                        "outerHTML",
                        "insertAdjacentHTML",
                        "document.write",
                        "eval(",
                        "localStorage",
                        "sessionStorage",
                        "cookie")
                .forEach(word -> assertFalse(script.contains(word), word));
    }
}
