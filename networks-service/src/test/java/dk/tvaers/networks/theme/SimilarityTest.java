package dk.tvaers.networks.theme;

import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.decide;
import static dk.tvaers.networks.Api.decision;
import static dk.tvaers.networks.Api.proposal;
import static dk.tvaers.networks.Api.proposed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class SimilarityTest {
    @Test
    void showsStaffWhatWasProposedAndTriedAndOthersOnlyWhatWasDecided() throws Exception {
        var waiting = proposed(proposal("Bænke langs kirkegårdens mur"));
        var decided = proposed(proposal("Flere bænke ved kirkegården"));
        decide(decided, decision("REJECTED"));
        var solution = UUID.randomUUID();
        Database.execute(
                "insert into register_entry (kind, id, title, text, state, entered_at)"
                        + " values ('SOLUTION', ?, 'Bænken der flytter sig', 'En bænk ved kirkegården.', 'IMPLEMENTED', now())",
                solution);

        var forStaff = similar("staff", "Nye bænke", "Ældre kan ikke hvile sig ved kirkegården.");
        var forAnyone = similar(null, "Nye bænke", "Ældre kan ikke hvile sig ved kirkegården.");

        forStaff.then()
                .body("items.id", hasItems(waiting.toString(), decided.toString(), solution.toString()))
                .body("items.find { it.id == '" + solution + "' }.kind", equalTo("SOLUTION"));
        forAnyone
                .then()
                .body("items.id", equalTo(List.of(decided.toString())))
                .body("items[0].title", equalTo("Flere bænke ved kirkegården"))
                .body("items[0].state", equalTo("REJECTED"))
                .body("items[0].year", notNullValue())
                .body("items[0].text", nullValue());
    }

    @Test
    void findsATitleThatIsAlmostTheSame() {
        var theme = proposed(proposal("Rullestolsbasket på stadion"));

        similar("staff", "Rulestolsbasket pa stadoin", null).then().body("items[0].id", equalTo(theme.toString()));
    }

    @Test
    void theMostSimilarComesFirst() {
        proposed(proposal("Trampoliner i gården"));
        var same = proposed(proposal("Trampoliner på legepladsen"));

        similar("staff", "Trampoliner på legepladsen", "Børnene mangler noget at lave.")
                .then()
                .body("items[0].id", equalTo(same.toString()));
    }

    @ParameterizedTest
    @CsvSource({"Ring til 12345678 om hønsehold", "Hønsehold: mail mig på hens@example.org", "Hønsehold 12 34 56 78"})
    void doesNotShowAnyoneHowToReachSomebody(String title) {
        var theme = proposed(proposal(title));
        decide(theme, decision("REJECTED"));

        similar(null, "Hønsehold", null).then().body("items.id", not(hasItem(theme.toString())));
        similar("staff", "Hønsehold", null).then().body("items.id", hasItem(theme.toString()));
    }

    @Test
    void storesNothingAndTakesWordsThatAreNone() {
        similar(null, "og i på", "at").then().body("items", hasSize(0));
        similar(null, "'\\ | & ! <-> :*", "'; drop table theme; --").then().body("items", hasSize(0));
        similar("staff", "Lamadyr i kirketårnet 4711", "Lamadyr").then().body("items", hasSize(0));

        assertEquals(List.of(), TextSearch.tablesWith("Lamadyr i kirketårnet 4711"));
    }

    @Test
    void refusesWhatIsNoTheme() {
        anyone().body(Map.of("challenge", "No title"))
                .post(ROOT + "/theme-similarities")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/title"));
        anyone().body(Map.of("title", "x".repeat(201)))
                .post(ROOT + "/theme-similarities")
                .then()
                .statusCode(400);
    }

    private static Response similar(String user, String title, String challenge) {
        var question = new HashMap<String, Object>(Map.of("title", title));
        question.put("challenge", challenge);
        var answer = (user == null ? anyone() : as(user)).body(question).post(ROOT + "/theme-similarities");
        answer.then().statusCode(200).header("RateLimit-Limit", notNullValue());
        return answer;
    }
}
