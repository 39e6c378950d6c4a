package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.Relation;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The promise of domain.md §7 from beginning to end: everyone is told what their contribution led to. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class JourneyTest {
    @Test
    void aCitizenIsHeardAnsweredDisagreesIsAnsweredAgainAndAgrees() {
        var network = Networks.network("Ensomhed blandt ældre borgere");
        var node = Networks.node(network);
        var call = opened(with(call("Hvad gør dagene gode?"), "networkId", network));
        var receipt = published(with(words("Et fælles måltid om ugen."), "callId", call));

        as("secretariat")
                .body(Map.of("target", "ICEBERG_NODE", "targetId", node, "relation", "SUPPORTS"))
                .post("/inputs/{id}/links", receipt.inputId())
                .then()
                .statusCode(201)
                .body("networkId", equalTo(network.toString()));
        Wire.tell(new InputCited(network, receipt.inputId(), Citation.FINDING, Ids.next(), Relation.SOURCE));
        eventually()
                .until(() -> status(receipt)
                        .extract()
                        .path("timeline.what")
                        .toString()
                        .contains("CITED_IN_FINDING"));
        answer("moderator", receipt.inputId(), "NOT_USED", "Vi har ikke råd.")
                .then()
                .statusCode(201);
        receipt("reopening", receipt.code()).then().statusCode(200).body("state", equalTo("REOPENED"));
        answer("moderator", receipt.inputId(), "USED", "Vi prøver det i foråret.")
                .then()
                .statusCode(201);
        receipt("confirmation", receipt.code()).then().statusCode(200).body("state", equalTo("CONFIRMED"));

        status(receipt)
                .body("networks.title", contains("Ensomhed blandt ældre borgere"))
                .body("networks.phase", contains("MANDATE"))
                .body("answer.text", equalTo("Vi prøver det i foråret."))
                .body(
                        "timeline.what",
                        contains(
                                "RECEIVED",
                                "PUBLISHED",
                                "LINKED_TO_ICEBERG_NODE",
                                "CITED_IN_FINDING",
                                "ANSWERED",
                                "REOPENED",
                                "ANSWERED",
                                "CONFIRMED"))
                .body(
                        "timeline.message",
                        hasItem(containsString("et fund i netværket »Ensomhed blandt ældre borgere«")));
        anyone().get("/inputs?networkId=" + network + "&callId=" + call)
                .then()
                .statusCode(200)
                .body("items.id", contains(receipt.inputId().toString()))
                .body("items[0].networkIds", contains(network.toString()))
                .body("items[0].answer.outcome", equalTo("USED"));
    }
}
