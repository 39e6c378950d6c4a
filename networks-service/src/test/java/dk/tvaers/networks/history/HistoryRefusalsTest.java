package dk.tvaers.networks.history;

import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.history.PastNetworks.file;
import static dk.tvaers.networks.history.PastNetworks.imported;
import static dk.tvaers.networks.history.PastNetworks.past;
import static dk.tvaers.networks.history.PastNetworks.reference;
import static dk.tvaers.networks.history.PastNetworks.sent;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot be brought in is named, and nothing of its file is written. */
@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class HistoryRefusalsTest {
    @Test
    void historyThatWasBroughtInIsNotToldAnotherWay() {
        var reference = reference();
        imported(file(past(reference)));
        var changed = past(reference);
        changed.put("title", "Another title " + reference);

        sent(file(changed, past(reference())), false)
                .then()
                .statusCode(409)
                .body("violations", hasSize(1))
                .body("violations[0].pointer", equalTo("/networks/0"))
                .body("violations[0].code", equalTo("history-changed"));

        assertEquals(List.of(), TextSearch.tablesWith("Another title " + reference));
    }

    @Test
    void nothingIsWrittenWhenOneOfThemIsWrong() {
        var right = reference();
        var wrong = past(reference());
        wrong.remove("title");
        wrong.put("startedOn", "2015-13-01");

        var answer = sent(file(past(right), wrong), false);

        answer.then()
                .statusCode(409)
                .body("violations.pointer", hasItems("/networks/1/title", "/networks/1/startedOn"))
                .body(
                        "violations.find { it.pointer == '/networks/1/startedOn' }.message",
                        containsString("2015-03-02"));
        assertEquals(List.of(), TextSearch.tablesWith(right));
    }

    @Test
    void problemsAreNamedInDanishToo() {
        given().contentType(ContentType.JSON)
                .auth()
                .oauth2(Tokens.of("secretariat"))
                .header("Accept-Language", "da")
                .body(Map.of("version", 1, "networks", List.of()))
                .post(ROOT + "/history-imports")
                .then()
                .statusCode(409)
                .body("violations[0].message", equalTo("Skal udfyldes."));
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        for (var body : List.of("{\"version\": 1, \"members\": []}", "{\"version\": \"1\"}", "[]", "{")) {
            as("secretariat").body(body).post(ROOT + "/history-imports").then().statusCode(400);
        }
        as("secretariat")
                .body("{}")
                .post(ROOT + "/history-imports?dryRun=maybe")
                .then()
                .statusCode(400);
    }
}
