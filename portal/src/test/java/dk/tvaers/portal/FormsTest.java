package dk.tvaers.portal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Forms: who may send them, and what is kept of them. */
@QuarkusTest
@WithTestResource(NobodyAnswers.class)
class FormsTest {
    private static final String NUMBER = "0101901234";

    @Test
    void everyUnsafeRouteRefusesWhatDidNotComeFromOurPages() {
        var routes = Routes.of(List.of(POST.class, PUT.class, PATCH.class, DELETE.class));

        assertTrue(routes.size() >= 4, routes::toString);
        for (var route : routes) {
            refused(form().header("Sec-Fetch-Site", "cross-site").header("Origin", own()), route);
            refused(form().header("Sec-Fetch-Site", "same-site").header("Origin", own()), route);
            refused(form().header("Sec-Fetch-Site", "none"), route);
            refused(form().header("Origin", "https://elsewhere.example"), route);
            refused(form().header("Origin", "null"), route);
            refused(form(), route);
            // Before anybody asks whose session it is.
            refused(form().cookie("q_session", "somebody's").header("Sec-Fetch-Site", "cross-site"), route);
        }
    }

    @Test
    void ourOwnFormsAreLetThroughByOldAndNewBrowsers() {
        form().header("Sec-Fetch-Site", "same-origin")
                .post("/kvittering")
                .then()
                .statusCode(200);
        form().header("Origin", own()).post("/kvittering").then().statusCode(200);
    }

    @Test
    void whatCouldNotBeSentIsStillThere() {
        var page = Jsoup.parse(ours().formParam("titel", "Bussen")
                .formParam("tekst", "Den går ikke hjem igen.")
                .formParam("samtykke", "QUOTE")
                .formParam("navn", "Karen Opdigtet")
                .post("/giv-input")
                .asString());

        assertEquals("Bussen", page.getElementById("titel").val());
        assertEquals("Den går ikke hjem igen.", page.getElementById("tekst").val());
        assertTrue(page.getElementById("samtykke-QUOTE").hasAttr("checked"));
        assertFalse(page.getElementById("samtykke-PUBLISH").hasAttr("checked"));
        assertEquals("Karen Opdigtet", page.getElementById("navn").val());
        assertTrue(page.selectFirst(".alert-error").text().contains("ikke sendt"));
        assertTrue(page.title().startsWith("Fejl:"));
    }

    @Test
    void aPersonalNumberIsNeverShownAgain() {
        var input = ours().formParam("titel", NUMBER)
                .formParam("tekst", "Mit nummer er 010190-1234.")
                .formParam("navn", NUMBER)
                .formParam("handling", "ligner")
                .post("/giv-input");
        var theme =
                ours().formParam("titel", NUMBER).formParam("kontakt", NUMBER).post("/foreslaa-tema");
        var code = ours().formParam("kode", NUMBER).post("/kvittering");

        for (var answer : List.of(input, theme, code)) {
            assertEquals(200, answer.statusCode());
            assertFalse(answer.asString().contains("1234"), answer.asString());
            assertTrue(answer.asString().contains("[personnummer fjernet]"));
        }
    }

    @Test
    void whatIsWrittenIsTextAndNothingElse() {
        var page = Jsoup.parse(ours().formParam("tekst", "</textarea><script>alert(1)</script>")
                .formParam("titel", "\" autofocus onfocus=\"alert(1)")
                .post("/giv-input")
                .asString());

        assertTrue(page.select("script, [onfocus]").isEmpty());
        assertEquals(
                "</textarea><script>alert(1)</script>",
                page.getElementById("tekst").val());
    }

    @Test
    void aLongInputIsReadWhole() {
        var text = "æ".repeat(5_000);

        var page =
                Jsoup.parse(ours().formParam("tekst", text).post("/giv-input").asString());

        assertEquals(text, page.getElementById("tekst").val());
    }

    @Test
    void aFormIsNoWayToSendAFileThatNobodyAskedFor() {
        var much = "tekst=" + "a".repeat(2 * 1024 * 1024);

        var answer = form().header("Sec-Fetch-Site", "same-origin").body(much).post("/giv-input");

        assertEquals(413, answer.statusCode());
        var page = Jsoup.parse(answer.asString());
        assertEquals("Det fylder for meget", page.selectFirst("h1").text());
    }

    @Test
    void aFileOfTheOrganisationMayBeLargeAndIsNobodysWithoutALogin() {
        var answer = given().header("Sec-Fetch-Site", "same-origin")
                .multiPart("fil", "enheder.csv", new byte[2 * 1024 * 1024], "text/csv")
                .post("/arbejdsrum/import/enheder");

        // Here nobody can log in either.
        assertEquals(503, answer.statusCode());
    }

    @Test
    void aLanguageIsRememberedAndLeadsNowhereElse() {
        var chosen =
                given().redirects().follow(false).queryParam("til", "/om?q=1").get("/sprog/en");

        assertTrue(chosen.header("Location").endsWith("/om?q=1"), chosen.header("Location"));
        assertEquals("en", chosen.cookie("sprog"));
        assertTrue(chosen.detailedCookie("sprog").isHttpOnly());
        assertTrue(given().cookie("sprog", "en").get("/om").asString().contains("About the networks"));
        for (var elsewhere : List.of("//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example")) {
            var back = given().redirects()
                    .follow(false)
                    .queryParam("til", elsewhere)
                    .get("/sprog/da")
                    .header("Location");
            assertFalse(back.contains("elsewhere"), back);
        }
    }

    private static void refused(RequestSpecification request, String route) {
        assertEquals(403, request.post(route).statusCode(), route);
    }

    private static RequestSpecification form() {
        return given().header("Accept-Language", "da").contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static RequestSpecification ours() {
        return form().header("Sec-Fetch-Site", "same-origin");
    }

    private static String own() {
        return "http://localhost:" + io.restassured.RestAssured.port;
    }
}
