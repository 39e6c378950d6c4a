package dk.tvaers.networks.finding;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.awaitKnown;
import static dk.tvaers.networks.Api.awaitWithdrawn;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.receivedInput;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.Relation;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Deeds;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class FindingTest {
    private static Response record(String user, UUID network, Map<String, Object> finding) {
        return as(user).body(finding).post(NETWORKS + "/" + network + "/findings");
    }

    private static Map<String, Object> finding(boolean outside, Object... inputs) {
        return Map.of("statement", "Neighbours know first", "outsideOwnUnits", outside, "inputs", List.of(inputs));
    }

    private static Map<String, Object> cited(UUID input, String relation) {
        return Map.of("inputId", input, "relation", relation);
    }

    @Test
    void aMemberRecordsAFindingThatRestsOnCitizensInputs() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());
        var supporting = receivedInput();
        var contradicting = receivedInput();
        awaitKnown(network, supporting, contradicting);

        var answer = record(
                "member", network, finding(true, cited(supporting, "SUPPORTS"), cited(contradicting, "CONTRADICTS")));

        var finding = id(answer);
        answer.then()
                .header("Location", containsString("/networks/v1/networks/" + network + "/findings#" + finding))
                .body("statement", equalTo("Neighbours know first"))
                .body("outsideOwnUnits", equalTo(true))
                .body("inputs.inputId", equalTo(List.of(supporting.toString(), contradicting.toString())))
                .body("inputs.relation", equalTo(List.of("SUPPORTS", "CONTRADICTS")));
        as("staff")
                .get(NETWORKS + "/" + network + "/findings")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0]", equalTo(answer.jsonPath().getMap("")));
    }

    @Test
    void tellsOfTheFindingAndOfEveryInputItCites() {
        var network = started("WELFARE");
        var input = receivedInput();
        awaitKnown(network, input);
        var finding = id(record(
                "secretariat",
                network,
                Map.of(
                        "statement",
                        "Unmistakable finding",
                        "outsideOwnUnits",
                        false,
                        "inputs",
                        List.of(cited(input, "SOURCE")))));

        var recorded =
                Wire.await(FindingRecorded.class, event -> event.findingId().equals(finding));
        var told = Wire.await(InputCited.class, event -> event.citationId().equals(finding));

        assertEquals(network, recorded.networkId());
        assertFalse(recorded.outsideOwnUnits());
        assertEquals(new InputCited(network, input, Citation.FINDING, finding, Relation.SOURCE), told);
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void aFindingFromOutsideOpensTheGateOfTheDiscovery() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY");
        record("secretariat", network, finding(false)).then().statusCode(201);
        enter("secretariat", network, Map.of("phase", "THEMING"))
                .then()
                .statusCode(409)
                .body("violations.code", hasItem("outside-finding-missing"));

        record("secretariat", network, finding(true)).then().statusCode(201);
        Deeds.hypothesis(network);

        enter("secretariat", network, Map.of("phase", "THEMING")).then().statusCode(201);
    }

    @Test
    void onlyThoseInTheNetworkRecord() {
        var network = started("WELFARE");
        var membership = join(TestUsers.PHASEMEMBER, network, Ids.next());
        record("outsider", network, finding(false)).then().statusCode(403);
        record("forum", network, finding(false)).then().statusCode(403);
        record("phasemember", started("WELFARE"), finding(false)).then().statusCode(403);
        assign(TestUsers.RECEIVER, network, NetworkRole.RECEIVER);
        record("receiver", network, finding(false)).then().statusCode(201);
        record("phasemember", network, finding(false)).then().statusCode(201);

        Wire.tell(new MemberLeft(network, membership, Ids.next()));

        eventually()
                .until(() -> record("phasemember", network, Map.of("statement", "?", "outsideOwnUnits", false))
                                .statusCode()
                        == 403);
    }

    @Test
    void citesNoInputThatIsUnknownOrWithdrawn() {
        var network = started("WELFARE");
        var known = receivedInput();
        var unknown = Ids.next();
        var withdrawn = receivedInput();
        awaitKnown(network, known, withdrawn);
        Wire.tell(new InputWithdrawn(withdrawn));
        awaitWithdrawn(network, withdrawn);

        record(
                        "secretariat",
                        network,
                        finding(true, cited(known, "SOURCE"), cited(unknown, "SOURCE"), cited(withdrawn, "SOURCE")))
                .then()
                .statusCode(422)
                .body("code", equalTo("unprocessable"))
                .body("violations.pointer", equalTo(List.of("/inputs/1/inputId", "/inputs/2/inputId")))
                .body("violations.code", equalTo(List.of("input-unknown", "input-withdrawn")));

        as("staff").get(NETWORKS + "/" + network + "/findings").then().body("items", hasSize(0));
        assertTrue(Wire.told(InputCited.class).stream()
                .noneMatch(event -> event.networkId().equals(network)));
    }

    @Test
    void aWithdrawalToldBeforeItsReceiptIsNotForgotten() {
        var network = started("WELFARE");
        var input = Ids.next();
        Wire.tell(new InputWithdrawn(input));
        awaitWithdrawn(network, input);

        var other = receivedInput();
        Wire.tell(new dk.tvaers.events.citizeninput.InputReceived(
                input, null, null, dk.tvaers.events.words.InputChannel.WEB, 0, false, List.of()));
        awaitKnown(network, other);

        eventually().until(() -> TextSearch.tablesWith("(" + input + ",t)").contains("\"public\".\"known_input\""));
        awaitWithdrawn(network, input);
    }

    @Test
    void refusesWhatIsNoFinding() {
        var network = started("WELFARE");
        var marker = Marks.fresh();
        invalid(network, Map.of("outsideOwnUnits", true), "/statement");
        invalid(network, Map.of("statement", marker), "/outsideOwnUnits");
        invalid(network, Map.of("statement", marker, "outsideOwnUnits", "yes"), "/outsideOwnUnits");
        invalid(network, Map.of("statement", marker + "x".repeat(2000), "outsideOwnUnits", true), "/statement");
        invalid(network, Map.of("statement", marker, "outsideOwnUnits", true, "by", "me"), "/by");
        var input = receivedInput();
        awaitKnown(network, input);
        invalid(network, withInputs(marker, cited(input, "DUPLICATE")), "/inputs/0/relation");
        invalid(network, withInputs(marker, Map.of("inputId", input)), "/inputs/0/relation");
        invalid(network, withInputs(marker, Map.of("relation", "SOURCE")), "/inputs/0/inputId");
        invalid(network, withInputs(marker, cited(input, "SOURCE"), cited(input, "SUPPORTS")), "/inputs/1/inputId");
        record("secretariat", UUID.randomUUID(), finding(true)).then().statusCode(404);
        as("staff").get(NETWORKS + "/" + UUID.randomUUID() + "/findings").then().statusCode(404);

        assertEquals(List.of(), TextSearch.tablesWith(marker));
    }

    private static Map<String, Object> withInputs(String statement, Object... inputs) {
        return Map.of("statement", statement, "outsideOwnUnits", true, "inputs", List.of(inputs));
    }

    private static void invalid(UUID network, Map<String, Object> finding, String pointer) {
        record("secretariat", network, finding).then().statusCode(400).body("violations[0].pointer", equalTo(pointer));
    }
}
