package dk.tvaers.portal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, also when no service answers. */
@QuarkusTest
@WithTestResource(NobodyAnswers.class)
class PagesTest {
    private static final String SOMETHING = "01890000-0000-7000-8000-000000000000";
    private static final int MOST_BYTES = 120_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=ensomhed",
                "/indkaldelser/" + SOMETHING,
                "/giv-input",
                "/giv-input?indkaldelse=" + SOMETHING,
                "/kvittering",
                "/netvaerk/" + SOMETHING,
                "/foreslaa-tema",
                "/temaforslag/" + SOMETHING,
                "/tal",
                "/widgets",
                "/privatliv",
                "/om",
                "/tilgaengelighed"
            })
    void everyPageStandsInBothLanguages(String path) {
        for (var language : new String[] {"da", "en"}) {
            var page = page(path, language);

            assertEquals(language, page.selectFirst("html").attr("lang"));
            assertEquals(1, page.select("h1").size());
            assertFalse(page.title().isBlank());
            assertEquals("#indhold", page.body().child(0).attr("href"), "the first link skips to the content");
            assertNotNull(page.selectFirst("main#indhold"));
            everyFieldHasALabel(page);
            idsAreUnique(page);
            assertTrue(page.select("script, [onclick], [style], style, iframe").isEmpty());
        }
    }

    private static void everyFieldHasALabel(Document page) {
        for (var field : page.select("input:not([type=hidden]), textarea, select")) {
            assertEquals(1, page.select("label[for=" + field.id() + "]").size(), field::outerHtml);
            var described = field.attr("aria-describedby").strip();
            for (var id : described.isEmpty() ? new String[0] : described.split("\\s+")) {
                assertNotNull(page.getElementById(id), field::outerHtml);
            }
        }
    }

    private static void idsAreUnique(Document page) {
        var seen = new HashSet<String>();
        page.select("[id]").forEach(element -> assertTrue(seen.add(element.id()), element::outerHtml));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/indkaldelser/" + SOMETHING, "/netvaerk/" + SOMETHING, "/foreslaa-tema", "/tal", "/widgets"
            })
    void aServiceThatIsDownIsNamedAndTheRestIsShown(String path) {
        var page = page(path, "da");

        assertFalse(page.select(".alert-warning").isEmpty());
        assertFalse(page.select("nav a").isEmpty());
        assertTrue(page.text().contains("Prøv igen om lidt."));
    }

    @Test
    void theAccessibilityStatementIsWhereEverybodyLooksForIt() {
        given().redirects()
                .follow(false)
                .get("/was")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/tilgaengelighed"));
    }

    @Test
    void theFeedOfWhatCitizensWroteIsShownFromTheFirstPage() {
        assertNotNull(page("/", "da").selectFirst("main a[href=/citizen-input/v1/inputs.atom]"));
    }

    @Test
    void aPageThatIsNotThereIsNoDeadEnd() {
        for (var path : new String[] {"/findes-ikke", "/indkaldelser/ikke-en-id"}) {
            var answer = given().header("Accept-Language", "da").get(path);

            assertEquals(404, answer.statusCode());
            assertNotNull(Jsoup.parse(answer.asString()).selectFirst("main a[href=/]"));
        }
    }

    @Test
    void aPageLoadsAndSendsNothingButOurs() {
        var headers = given().get("/").headers();

        var policy = headers.getValue("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(policy.contains("script-src"), policy);
        assertTrue(policy.contains("require-trusted-types-for 'script'"), policy);
        assertEquals("nosniff", headers.getValue("X-Content-Type-Options"));
        assertEquals("same-origin", headers.getValue("Referrer-Policy"));
        assertEquals("no-store", headers.getValue("Cache-Control"));
        for (var element : page("/", "da").select("[src], link[href]")) {
            var address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assertTrue(address.startsWith("/assets/"), address);
            given().get(address).then().statusCode(200);
        }
    }

    @Test
    void aFirstVisitIsLight() {
        var bytes = Sizes.travelling("/foreslaa-tema");
        for (var element : page("/foreslaa-tema", "da").select("link[href]")) {
            bytes += Sizes.travelling(element.attr("href"));
        }

        assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
    }

    private static Document page(String path, String language) {
        var answer = given().header("Accept-Language", language).get(path);
        assertEquals(200, answer.statusCode(), path);
        assertEquals("text/html;charset=UTF-8", answer.contentType());
        return Jsoup.parse(answer.asString());
    }
}
