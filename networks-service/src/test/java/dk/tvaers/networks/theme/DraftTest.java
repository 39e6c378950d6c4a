package dk.tvaers.networks.theme;

import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.proposal;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class DraftTest {
    private static final String DRAFTS = ROOT + "/theme-drafts";

    @Test
    void aDraftNeedsOnlyATitleAndIsItsOwnersAlone() {
        var answer = as("staff").body(Map.of("title", "Half a thought")).post(DRAFTS);

        var draft = id(answer);
        answer.then()
                .header("Location", endsWith("/networks/v1/theme-drafts/" + draft))
                .header("ETag", "\"0\"")
                .body("state", equalTo("DRAFT"))
                .body("written.title", equalTo("Half a thought"));
        as("staff")
                .get(DRAFTS + "/" + draft)
                .then()
                .statusCode(200)
                .body(equalTo(answer.body().asString()));
        as("staff").get(DRAFTS + "?limit=1").then().body("items.id", equalTo(List.of(draft.toString())));
        for (var other : List.of("outsider", "secretariat", "forum")) {
            as(other).get(DRAFTS + "/" + draft).then().statusCode(404);
            as(other).get(DRAFTS).then().body("items.id", not(hasItem(draft.toString())));
            as(other)
                    .header("If-Match", "*")
                    .body(Map.of("title", "Mine"))
                    .put(DRAFTS + "/" + draft)
                    .then()
                    .statusCode(404);
            as(other)
                    .header("If-Match", "*")
                    .delete(DRAFTS + "/" + draft)
                    .then()
                    .statusCode(404);
            as(other)
                    .header("If-Match", "*")
                    .post(DRAFTS + "/" + draft + "/submission")
                    .then()
                    .statusCode(404);
        }
        as("secretariat").get(THEMES + "/" + draft).then().statusCode(404);
    }

    @Test
    void isWrittenOnUnderTheTagThatWasSeen() {
        var draft = drafted(Map.of("title", "First"));

        saved(draft, "\"0\"", Map.of("title", "Second", "challenge", "More"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("written.challenge", equalTo("More"));

        saved(draft, "\"0\"", Map.of("title", "Lost")).then().statusCode(412).body("code", equalTo("stale"));
        as("staff")
                .body(Map.of("title", "Blind"))
                .put(DRAFTS + "/" + draft)
                .then()
                .statusCode(428);
        as("staff").get(DRAFTS + "/" + draft).then().body("written.title", equalTo("Second"));
        as("staff")
                .header("If-None-Match", "\"1\"")
                .get(DRAFTS + "/" + draft)
                .then()
                .statusCode(304);
    }

    @Test
    void aSubmittedDraftIsAThemeLikeAnyOther() {
        var content = proposal("Written over three evenings");
        content.put("contact", "evening@example.org");
        var draft = drafted(content);

        var answer = as("staff").header("If-Match", "\"0\"").post(DRAFTS + "/" + draft + "/submission");

        var theme = id(answer);
        answer.then()
                .header("Location", endsWith("/networks/v1/themes/" + theme))
                .body("state", equalTo("PROPOSED"))
                .body("roundId", notNullValue())
                .body("answers.urgency", equalTo("Everyone who visits"));
        as("staff").get(DRAFTS + "/" + draft).then().statusCode(404);
        as("secretariat").get(THEMES + "/" + theme + "/contact").then().body("contact", equalTo("evening@example.org"));
        Wire.await(ThemeProposed.class, event -> event.themeId().equals(theme));
        assertEquals(List.of("\"public\".\"theme_contact\""), TextSearch.tablesWith("evening@example.org"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "challenge, /challenge",
        "suggestedType, /suggestedType",
        "answers, /answers/citizenValue",
        "answers, /answers/urgency",
        "answers, /answers/crossCutting",
        "answers, /answers/complexity",
        "answers, /answers/learning",
        "answers, /answers/innovation",
        "answers, /answers/newPerspectives"
    })
    void saysWhatIsMissingBeforeItCanBeSubmitted(String without, String pointer) {
        var content = proposal("Not ready");
        content.remove(without);
        var draft = drafted(content);

        submitted(draft)
                .then()
                .statusCode(409)
                .body("violations.pointer", hasItem(pointer))
                .body("violations.code", everyItem(equalTo("draft-incomplete")))
                .body("violations.message", everyItem(startsWith("Missing.")));

        as("staff").get(DRAFTS + "/" + draft).then().statusCode(200);
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        submitted(drafted(Map.of("title", "Only a title")))
                .then()
                .statusCode(409)
                .body("violations", hasSize(9));
    }

    @Test
    void refusesReferencesThatLeadNowhereAndKeepsTheDraft() {
        var content = proposal("Of a type that is none");
        content.put("suggestedType", "PARTY");
        var draft = drafted(content);

        submitted(draft).then().statusCode(422).body("violations[0].pointer", equalTo("/suggestedType"));

        as("staff").get(DRAFTS + "/" + draft).then().statusCode(200);
    }

    @Test
    void isThrownAway() {
        var draft = drafted(Map.of("title", "A bad idea in the end"));
        as("staff").delete(DRAFTS + "/" + draft).then().statusCode(428);

        as("staff")
                .header("If-Match", "\"0\"")
                .delete(DRAFTS + "/" + draft)
                .then()
                .statusCode(204);

        as("staff").get(DRAFTS + "/" + draft).then().statusCode(404);
        assertEquals(List.of(), TextSearch.tablesWith("A bad idea in the end"));
    }

    @Test
    void masksPersonalNumbersAndIsNotInTheRegister() {
        var draft = drafted(Map.of("title", "Kladde om 010190-1234 og gedehold"));

        as("staff").get(DRAFTS + "/" + draft).then().body("written.title", containsString("[personnummer fjernet]"));
        assertEquals(List.of(), TextSearch.tablesWith("010190-1234"));
        as("staff").queryParam("q", "gedehold").get(ROOT + "/register").then().body("items", hasSize(0));
    }

    @Test
    void measuresWhatIsWritten() {
        bad(Map.of("challenge", "No title"), "/title");
        bad(Map.of("title", " "), "/title");
        bad(Map.of("title", "x".repeat(201)), "/title");
        bad(Map.of("title", "?", "answers", Map.of("urgency", "x".repeat(2001))), "/answers/urgency");
        bad(Map.of("title", "?", "contact", "nobody"), "/contact");
        bad(Map.of("title", "?", "state", "APPROVED"), "/state");
    }

    @Test
    void isSubmittedOnceHoweverOftenItIsAsked() throws Exception {
        var draft = drafted(proposal("Clicked twice"));
        Callable<Integer> submission = () -> submitted(draft).statusCode();

        List<Integer> statuses;
        try (var threads = Executors.newFixedThreadPool(4)) {
            statuses = threads.invokeAll(Collections.nCopies(4, submission)).stream()
                    .map(DraftTest::got)
                    .toList();
        }

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(3, Collections.frequency(statuses, 404));
    }

    private static int got(java.util.concurrent.Future<Integer> status) {
        try {
            return status.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static UUID drafted(Map<String, Object> content) {
        return id(as("staff").body(content).post(DRAFTS));
    }

    private static Response saved(UUID draft, String tag, Map<String, Object> content) {
        return as("staff").header("If-Match", tag).body(content).put(DRAFTS + "/" + draft);
    }

    private static Response submitted(UUID draft) {
        return as("staff").header("If-Match", "\"0\"").post(DRAFTS + "/" + draft + "/submission");
    }

    private static void bad(Map<String, Object> content, String pointer) {
        as("staff").body(content).post(DRAFTS).then().statusCode(400).body("violations[0].pointer", equalTo(pointer));
    }
}
