package dk.tvaers.networks.theme;

import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.proposal;
import static dk.tvaers.networks.Api.propose;
import static dk.tvaers.networks.Api.proposed;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class ThemeTest {
    @Test
    void anyoneProposesAThemeAndItEntersTheRoundThatTakesProposals() {
        var answer = propose(proposal("Loneliness among the old"));

        var theme = id(answer);
        answer.then()
                .header("Location", endsWith("/networks/v1/themes/" + theme))
                .header("ETag", "\"0\"")
                .header("RateLimit-Limit", notNullValue())
                .body("state", equalTo("PROPOSED"))
                .body("roundId", notNullValue())
                .body("version", equalTo(0))
                .body("title", equalTo("Loneliness among the old"))
                .body("answers.citizenValue", equalTo("Company"))
                .body("expectedPerspectives", equalTo(List.of("citizen", "profession")))
                .body("contact", nullValue());
        as("staff")
                .get(THEMES + "/" + theme)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body(equalTo(answer.body().asString()));
    }

    @Test
    void tellsOfAProposalWithoutItsWords() {
        var proposal = proposal("Unmistakable title of a proposal");
        proposal.put("challenge", "Unmistakable challenge of a proposal");
        var inputs = List.of(UUID.randomUUID(), UUID.randomUUID());
        proposal.put("inputIds", inputs);

        var theme = proposed(proposal);

        var told = Wire.await(ThemeProposed.class, event -> event.themeId().equals(theme));
        assertEquals("WELFARE", told.suggestedType());
        assertEquals(List.of("citizen", "profession"), told.expectedPerspectives());
        assertEquals(inputs, told.inputIds());
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void takesAProposalWithNoMoreThanItMustHave() {
        var proposal = proposal("The least");
        List.of("affectedUnitIds", "expectedPerspectives", "inputIds").forEach(proposal::remove);

        propose(proposal)
                .then()
                .statusCode(201)
                .body("affectedUnitIds", equalTo(List.of()))
                .body("expectedPerspectives", equalTo(List.of()))
                .body("inputIds", equalTo(List.of()))
                .body("knownSolutions", nullValue());
    }

    @Test
    void keepsEveryScriptAsItWasWritten() {
        var title = "Ensomhed 👵🏽 – שלום, \u202bمرحبا\u202c e\u0301";
        var proposal = proposal(title);
        proposal.put("fixed", "Budgettet\nog ~ ' \" \\ {0} <b>");

        var theme = proposed(proposal);

        as("staff")
                .get(THEMES + "/" + theme)
                .then()
                .body("title", equalTo(title))
                .body("fixed", equalTo("Budgettet\nog ~ ' \" \\ {0} <b>"));
    }

    @Test
    void masksPersonalNumbersBeforeAnythingIsStored() {
        var proposal = proposal("My neighbour 010190-1234 is alone");
        proposal.put("open", "Ask 0101901235 too");

        var answer = propose(proposal);

        answer.then()
                .statusCode(201)
                .body("title", equalTo("My neighbour [personnummer fjernet] is alone"))
                .body("open", equalTo("Ask [personnummer fjernet] too"));
        assertEquals(List.of(), TextSearch.tablesWith("010190-1234"));
        assertEquals(List.of(), TextSearch.tablesWith("0101901235"));
    }

    @Test
    void givesTheSameAnswerToTheSameKey() {
        var key = UUID.randomUUID().toString();
        var proposal = proposal("Twice the same");
        var first = anyone().header("Idempotency-Key", key).body(proposal).post(THEMES);

        var second = anyone().header("Idempotency-Key", key).body(proposal).post(THEMES);

        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", equalTo(first.header("Location")))
                .header("ETag", equalTo(first.header("ETag")))
                .body(equalTo(first.body().asString()));
        assertEquals(
                List.of(id(first)),
                Wire.told(ThemeProposed.class).stream()
                        .map(ThemeProposed::themeId)
                        .filter(told -> told.equals(id(first)) || told.equals(id(second)))
                        .toList());
    }

    @Test
    void refusesTheKeyOfAnotherProposal() {
        var key = UUID.randomUUID().toString();
        anyone().header("Idempotency-Key", key)
                .body(proposal("The first with this key"))
                .post(THEMES);

        anyone().header("Idempotency-Key", key)
                .body(proposal("The second with this key"))
                .post(THEMES)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));

        assertEquals(List.of(), TextSearch.tablesWith("The second with this key"));
    }

    @Test
    void listsNewestFirstByRoundAndState() {
        var older = proposed(proposal("Older"));
        var newer = proposed(proposal("Newer"));
        var round = as("staff").get(THEMES + "/" + newer).then().extract().path("roundId");

        var first = as("staff").get(THEMES + "?limit=1&state=PROPOSED&roundId=" + round);

        first.then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(newer.toString())))
                .body("items[0].title", equalTo("Newer"))
                .body("items[0].challenge", nullValue())
                .header("Link", notNullValue());
        as("staff")
                .get(THEMES + "?limit=1&state=PROPOSED&roundId=" + round + "&cursor=" + first.path("next"))
                .then()
                .body("items.id", equalTo(List.of(older.toString())));
        as("staff").get(THEMES + "?state=ROUTED_ELSEWHERE").then().body("items.id", not(hasItem(newer.toString())));
        as("staff").get(THEMES + "?roundId=" + UUID.randomUUID()).then().body("items", equalTo(List.of()));
        as("staff").get(THEMES + "?state=PROPOSED").then().body("items.state", everyItem(equalTo("PROPOSED")));
    }

    @Test
    void answersNotModifiedToWhoHasTheVersion() {
        var theme = proposed(proposal("Seen"));

        as("staff")
                .header("If-None-Match", "\"0\"")
                .get(THEMES + "/" + theme)
                .then()
                .statusCode(304);
    }

    @Test
    void showsTheContactToTheSecretariatOnlyAndWritesDownThatItWasRead() {
        var proposal = proposal("With contact");
        proposal.put("contact", "proposer@example.org");
        var theme = proposed(proposal);

        as("secretariat")
                .get(THEMES + "/" + theme + "/contact")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("contact", equalTo("proposer@example.org"));

        assertEquals(List.of("\"public\".\"theme_contact\""), TextSearch.tablesWith("proposer@example.org"));
        assertEquals(List.of("\"public\".\"audit_entry\""), TextSearch.tablesWith("read,theme-contact," + theme));
        as("forum").get(THEMES + "/" + theme + "/contact").then().statusCode(403);
    }

    @Test
    void saysNotFoundWhereThereIsNothing() {
        var withoutContact = proposed(proposal("Without contact"));

        as("secretariat").get(THEMES + "/" + withoutContact + "/contact").then().statusCode(404);
        as("staff").get(THEMES + "/" + UUID.randomUUID()).then().statusCode(404).body("code", equalTo("not-found"));
        as("staff").get(THEMES + "/no-id").then().statusCode(404);
    }
}
