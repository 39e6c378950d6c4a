package dk.tvaers.networks.theme;

import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.proposal;
import static dk.tvaers.networks.Api.propose;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be a proposal gets the right problem and leaves nothing behind. */
@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class BadProposalTest {
    record Bad(String field, Object value, int status, String code, String pointer, String violation) {
        @Override
        public String toString() {
            return pointer + " " + violation;
        }
    }

    static List<Bad> bad() {
        var id = UUID.randomUUID().toString();
        return List.of(
                new Bad("title", null, 400, "invalid", "/title", "not-blank"),
                new Bad("title", " \n", 400, "invalid", "/title", "not-blank"),
                new Bad("title", "x".repeat(201), 400, "invalid", "/title", "size"),
                new Bad("title", 5, 400, "malformed", "/title", "wrong-type"),
                new Bad("title", "nul \u0000", 400, "malformed", "", "unstorable-text"),
                new Bad("challenge", "x".repeat(5001), 400, "invalid", "/challenge", "size"),
                new Bad("answers", null, 400, "invalid", "/answers", "not-null"),
                new Bad("answers", Map.of(), 400, "invalid", "/answers/urgency", "not-blank"),
                new Bad("answers", List.of(), 400, "malformed", "/answers", "wrong-type"),
                new Bad("suggestedType", null, 400, "invalid", "/suggestedType", "not-blank"),
                new Bad("suggestedType", "PARTY", 422, "unprocessable", "/suggestedType", "type-unknown"),
                new Bad("affectedUnitIds", List.of("no id"), 400, "malformed", "/affectedUnitIds/0", "wrong-format"),
                new Bad("affectedUnitIds", List.of(id, id), 400, "invalid", "/affectedUnitIds", "unique-elements"),
                new Bad("affectedUnitIds", Arrays.asList(id, null), 400, "invalid", "/affectedUnitIds/1", "not-null"),
                new Bad("affectedUnitIds", id, 400, "malformed", "/affectedUnitIds", "wrong-type"),
                new Bad(
                        "expectedPerspectives",
                        List.of("Citizen"),
                        400,
                        "invalid",
                        "/expectedPerspectives/0",
                        "pattern"),
                new Bad(
                        "expectedPerspectives",
                        List.of("citizen", "lene-hansen"),
                        422,
                        "unprocessable",
                        "/expectedPerspectives/1",
                        "perspective-unknown"),
                new Bad("contact", "nobody", 400, "invalid", "/contact", "email"),
                new Bad("fixed", "x".repeat(2001), 400, "invalid", "/fixed", "size"),
                new Bad("state", "APPROVED", 400, "malformed", "/state", "unknown-field"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void leavesNothingBehind(Bad bad) {
        var marker = Marks.fresh();
        var newest = newest();
        var proposal = proposal("Bad " + marker);
        proposal.put("wishedDifference", marker);
        proposal.put(bad.field(), bad.value());

        propose(proposal)
                .then()
                .statusCode(bad.status())
                .contentType("application/problem+json")
                .body("code", equalTo(bad.code()))
                .body("violations.pointer", hasItem(bad.pointer()))
                .body("violations.code", hasItem(bad.violation()));

        assertEquals(List.of(), TextSearch.tablesWith(marker));
        assertEquals(newest, newest());
    }

    @Test
    void demandsAKey() {
        var marker = Marks.fresh();

        anyone().body(proposal(marker))
                .post(THEMES)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/Idempotency-Key"));
        anyone().header("Idempotency-Key", "short")
                .body(proposal(marker))
                .post(THEMES)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("idempotency-key"));

        assertEquals(List.of(), TextSearch.tablesWith(marker));
    }

    @Test
    void refusesWhatIsNoJsonNoObjectOrTooLarge() {
        var newest = newest();
        sent("application/json", "{\"title\": ").statusCode(400).body("code", equalTo("malformed"));
        sent("application/json", "[]").statusCode(400).body("code", equalTo("malformed"));
        sent("application/json", "").statusCode(400);
        sent("application/json", "null").statusCode(400);
        sent("text/plain", "a theme").statusCode(415).body("code", equalTo("unsupported-media-type"));
        sent("application/json", "{\"title\": \"" + "x".repeat(1024 * 1024) + "\"}")
                .statusCode(413)
                .body("code", equalTo("too-large"));

        assertEquals(newest, newest());
    }

    @Test
    void refusesFiltersThatMeanNothing() {
        as("staff")
                .get(THEMES + "?state=HAPPY")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/state"));
        as("staff")
                .get(THEMES + "?roundId=7")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/roundId"));
        as("staff").get(THEMES + "?limit=101").then().statusCode(400).body("violations[0].pointer", equalTo("/limit"));
        as("staff").get(THEMES + "?cursor=!").then().statusCode(400).body("violations[0].pointer", equalTo("/cursor"));
    }

    private static io.restassured.response.ValidatableResponse sent(String type, String body) {
        return anyone().contentType(type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(THEMES)
                .then();
    }

    private static String newest() {
        return as("staff")
                .get(THEMES + "?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
