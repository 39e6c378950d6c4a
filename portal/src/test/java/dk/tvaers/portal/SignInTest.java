package dk.tvaers.portal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Nobody can log in: staff are told so, and whoever needs no login notices nothing. */
@QuarkusTest
@WithTestResource(NobodyAnswers.class)
class SignInTest {
    private static final String WORK = "/arbejdsrum";

    @Test
    void everyPageOfStaffSaysThatNobodyCanLogIn() {
        var pages = Routes.of(List.of(GET.class)).stream()
                .filter(SignInTest::isForStaff)
                .toList();

        assertTrue(pages.size() >= 5, pages::toString);
        pages.forEach(page -> saysSo(asked().get(page), page));
    }

    @Test
    void soDoTheDoorsInAndOut() {
        for (var door : List.of("/log-ind", "/log-ind?state=a&code=b", "/log-ud")) {
            saysSo(asked().get(door), door);
        }
    }

    @Test
    void soDoesAFormThatIsSentWithASessionThatCannotBeRead() {
        var forms = Routes.of(List.of(POST.class)).stream()
                .filter(SignInTest::isForStaff)
                .toList();

        assertFalse(forms.isEmpty());
        for (var form : forms) {
            keeps(sent().cookie("q_session", "garbage").post(form), form);
        }
    }

    @Test
    void soDoesAFormThatIsSentWithoutASession() {
        for (var form : Routes.of(List.of(POST.class)).stream()
                .filter(SignInTest::isForStaff)
                .toList()) {
            keeps(sent().post(form), form);
        }
    }

    @Test
    void soDoesASessionThatCannotBeRead() {
        saysSo(asked().cookie("q_session", "garbage").get(WORK), WORK);
    }

    @Test
    void itIsSaidInEnglishToo() {
        var page = Jsoup.parse(given().header("Accept-Language", "en").get(WORK).asString());

        assertEquals("Staff cannot log in right now", page.selectFirst("h1").text());
    }

    @Test
    void aPublicPageDoesNotCareWhatBecameOfASession() {
        var pages = Routes.of(List.of(GET.class)).stream()
                .filter(page -> !isForStaff(page) && !page.startsWith("/log-") && !page.endsWith(".svg"))
                .toList();

        assertTrue(pages.size() >= 10, pages::toString);
        for (var page : pages) {
            var without = asked().get(page).statusCode();
            assertTrue(without < 400, page + " answered " + without);
            for (var session : List.of("garbage", "a.b.c", "x".repeat(4_000))) {
                var with = asked().cookie("q_session", session).cookie("q_session_at", session);
                assertEquals(without, with.get(page).statusCode(), page);
            }
        }
    }

    /** What was written waits in the browser, and the page says how it is sent later. */
    private static void keeps(Response answer, String where) {
        saysSo(answer, where);
        var page = Jsoup.parse(answer.asString());
        assertTrue(page.select("main").text().contains("ikke væk"), where);
        assertNotNull(page.selectFirst("ol a[href=/log-ind][target=_blank]"), where);
    }

    private static RequestSpecification sent() {
        return asked().header("Sec-Fetch-Site", "same-origin").formParam("svar", "Tak");
    }

    private static void saysSo(Response answer, String where) {
        assertEquals(503, answer.statusCode(), where);
        assertNotEquals(null, answer.header("Retry-After"), where);
        assertEquals("no-store", answer.header("Cache-Control"), where);
        var page = Jsoup.parse(answer.asString());
        assertEquals(
                "Medarbejdere kan ikke logge ind lige nu",
                page.selectFirst("h1").text(),
                where);
        assertNotNull(page.selectFirst("main a[href=/]"), where);
    }

    private static boolean isForStaff(String route) {
        return route.equals(WORK) || route.startsWith(WORK + "/");
    }

    private static RequestSpecification asked() {
        return given().redirects().follow(false).header("Accept-Language", "da");
    }
}
