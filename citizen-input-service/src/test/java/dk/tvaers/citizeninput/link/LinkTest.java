package dk.tvaers.citizeninput.link;

import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.Networks;
import dk.tvaers.events.Ids;
import dk.tvaers.events.citizeninput.InputLinked;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Relation;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What inputs are about, who may say so, and what networks-service tells of it. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class LinkTest {
    private static Response link(String user, UUID input, LinkTarget target, UUID targetId) {
        return as(user).body(Map.of("target", target, "targetId", targetId, "relation", "SUPPORTS"))
                .post("/inputs/{id}/links", input);
    }

    @Test
    void goesToAThemeANetworkOrANodeAndIsTold() {
        var theme = Networks.theme();
        var network = Networks.network("Frivillighed");
        var node = Networks.node(network);
        var receipt = published(words("Vi vil gerne hjælpe"));

        link("moderator", receipt.inputId(), LinkTarget.THEME, theme)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/citizen-input/v1/inputs/" + receipt.inputId() + "/links"))
                .body("networkId", nullValue());
        link("moderator", receipt.inputId(), LinkTarget.NETWORK, network).then().statusCode(201);
        var linked = link("moderator", receipt.inputId(), LinkTarget.ICEBERG_NODE, node);

        linked.then().statusCode(201).body("networkId", equalTo(network.toString()));
        UUID id = UUID.fromString(linked.path("id"));
        var expected =
                new InputLinked(receipt.inputId(), id, LinkTarget.ICEBERG_NODE, node, network, Relation.SUPPORTS);
        Wire.await(InputLinked.class, expected::equals);
        as("staff")
                .get("/inputs/{id}/links", receipt.inputId())
                .then()
                .statusCode(200)
                .body("items.target", contains("THEME", "NETWORK", "ICEBERG_NODE"));
        var first = as("staff").get("/inputs/{id}/links?limit=2", receipt.inputId());
        as("staff")
                .get("/inputs/{id}/links?limit=2&cursor=" + first.path("next"), receipt.inputId())
                .then()
                .body("items.target", contains("ICEBERG_NODE"));
        status(receipt)
                .body("timeline.what", hasItems("LINKED_TO_THEME", "LINKED_TO_NETWORK", "LINKED_TO_ICEBERG_NODE"))
                .body("networks.title", contains("Frivillighed"));
    }

    @Test
    void aThemeLeadsToTheNetworkThatGrewOutOfIt() {
        var theme = Networks.theme();
        var network = Networks.network("Vokset frem", theme);
        var receipt = published(words("Et frø"));

        link("moderator", receipt.inputId(), LinkTarget.THEME, theme)
                .then()
                .statusCode(201)
                .body("networkId", equalTo(network.toString()));
    }

    @Test
    void thoseOfTheNetworkMayLinkToItAndNobodyElse() {
        var network = Networks.network("Ungdomsklub");
        var node = Networks.node(network);
        var other = Networks.network("Et andet netværk");
        Networks.member(network, TestUsers.MEMBER);
        Networks.role(network, TestUsers.RECEIVER, NetworkRole.RECEIVER);
        var receipt = published(words("Åbent om søndagen"));

        link("member", receipt.inputId(), LinkTarget.ICEBERG_NODE, node).then().statusCode(201);
        link("receiver", receipt.inputId(), LinkTarget.NETWORK, network).then().statusCode(201);

        link("outsider", receipt.inputId(), LinkTarget.NETWORK, network).then().statusCode(403);
        link("member", receipt.inputId(), LinkTarget.NETWORK, other).then().statusCode(403);
        link("member", receipt.inputId(), LinkTarget.THEME, Networks.theme())
                .then()
                .statusCode(403);
    }

    @Test
    void refusesWhatIsUnknownTwiceOrWithdrawn() {
        var network = Networks.network("Kun en gang");
        var other = Networks.network("Forkert netværk");
        var node = Networks.node(network);
        var receipt = published(words("Kobl mig"));
        link("moderator", receipt.inputId(), LinkTarget.NETWORK, network).then().statusCode(201);
        var withdrawn = received(words("Væk"));
        receipt("withdrawal", withdrawn.code()).then().statusCode(200);
        var before = Database.traces();

        link("moderator", receipt.inputId(), LinkTarget.NETWORK, network)
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("linked-already"));
        for (var target : LinkTarget.values()) {
            link("moderator", receipt.inputId(), target, UUID.randomUUID())
                    .then()
                    .statusCode(422)
                    .body("violations[0].pointer", equalTo("/targetId"));
        }
        as("moderator")
                .body(Map.of("target", "ICEBERG_NODE", "targetId", node, "networkId", other, "relation", "SOURCE"))
                .post("/inputs/{id}/links", receipt.inputId())
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/networkId"));
        link("moderator", withdrawn.inputId(), LinkTarget.NETWORK, network)
                .then()
                .statusCode(409);
        link("moderator", UUID.randomUUID(), LinkTarget.NETWORK, network).then().statusCode(404);
        as("staff").get("/inputs/{id}/links", UUID.randomUUID()).then().statusCode(404);

        assertEquals(before, Database.traces());
    }

    @Test
    void refusesWhatIsIncompleteOrWrong() {
        var receipt = published(words("Ufuldstændig"));
        var whole = Map.<String, Object>of("target", "NETWORK", "targetId", Ids.next(), "relation", "SOURCE");
        var before = Database.traces();

        for (var field : whole.keySet()) {
            as("moderator")
                    .body(with(whole, field, null))
                    .post("/inputs/{id}/links", receipt.inputId())
                    .then()
                    .statusCode(400)
                    .body("violations.pointer", contains("/" + field));
            as("moderator")
                    .body(with(whole, field, "NOTHING"))
                    .post("/inputs/{id}/links", receipt.inputId())
                    .then()
                    .statusCode(400)
                    .body("violations.pointer", contains("/" + field));
        }
        as("moderator")
                .body(with(whole, "weight", 3))
                .post("/inputs/{id}/links", receipt.inputId())
                .then()
                .statusCode(400)
                .body("violations.code", contains("unknown-field"));

        assertEquals(before, Database.traces());
    }

    @Test
    void aCitationIsToldInTheContributorsLanguageOnceAndWithTheNetworksTitle() {
        var network = Networks.network("Pårørende i ældreplejen");
        var receipt = published(words("Jeg ved ikke, hvem jeg skal ringe til."));
        var event = Ids.next();
        var told = new InputCited(network, receipt.inputId(), Citation.FINDING, Ids.next(), Relation.SOURCE);

        Wire.tell(event, told);
        Wire.tell(event, told);
        Wire.tell(new InputCited(network, receipt.inputId(), Citation.ICEBERG_NODE, Ids.next(), Relation.SUPPORTS));
        Wire.tell(new InputCited(network, receipt.inputId(), Citation.DECISION, Ids.next(), Relation.SOURCE));
        Wire.tell(new InputCited(network, receipt.inputId(), Citation.IDEA, Ids.next(), Relation.SOURCE));
        Wire.tell(
                Ids.next(),
                new PhaseEntered(network, Phase.THEMING, Phase.DISCOVERY, Direction.FORWARD, false),
                Instant.now());

        eventually().until(() -> phase(receipt).equals("[THEMING]"));
        status(receipt)
                .body(
                        "timeline.what",
                        contains(
                                "RECEIVED",
                                "PUBLISHED",
                                "CITED_IN_FINDING",
                                "CITED_IN_ICEBERG_NODE",
                                "CITED_IN_DECISION",
                                "CITED_IN_IDEA",
                                "PHASE_ENTERED"))
                .body("timeline[2].networkId", equalTo(network.toString()))
                .body(
                        "timeline[2].message",
                        equalTo("Dit input er brugt i et fund i netværket »Pårørende i ældreplejen«."));
        anyone().header("Accept-Language", "en")
                .body(Map.of("receiptCode", receipt.code()))
                .post("/receipts/status")
                .then()
                .body(
                        "timeline.message",
                        hasItem(containsString("the iceberg of the network “Pårørende i ældreplejen”")));
        anyone().get("/inputs?networkId=" + network)
                .then()
                .body("items.id", contains(receipt.inputId().toString()));
    }

    private static String phase(Receipt receipt) {
        return status(receipt).extract().<List<String>>path("networks.phase").toString();
    }
}
