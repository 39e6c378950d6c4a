package dk.tvaers.networks.trial;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.atOnce;
import static dk.tvaers.networks.Outcomes.conclude;
import static dk.tvaers.networks.Outcomes.enterStage;
import static dk.tvaers.networks.Outcomes.idOf;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.readyTrial;
import static dk.tvaers.networks.Outcomes.runningTrial;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.networks.CapitalGranted;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class CapitalTest {
    private static Map<String, Object> grant(String amount) {
        return Map.of("amount", new BigDecimal(amount), "source", "Puljen til prøvehandlinger");
    }

    private static Map<String, Object> cost(String amount, String overrunReason) {
        var cost = new HashMap<String, Object>(Map.of("amount", new BigDecimal(amount), "purpose", "Coffee"));
        if (overrunReason != null) {
            cost.put("overrunReason", overrunReason);
        }
        return cost;
    }

    private static Response granted(String trial, String amount) {
        return post("secretariat", trial + "/capital-grants", grant(amount));
    }

    @Test
    void onlyTheReferenceLeadOfThisNetworkGrants() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        assign(TestUsers.REFERENCELEAD, network, NetworkRole.REFERENCE_LEAD);
        var trial = readyTrial(network);
        var elsewhere = readyTrial(started("WELFARE"));
        post("lead", trial + "/capital-grants", grant("100.00")).then().statusCode(403);
        post("referencelead", elsewhere + "/capital-grants", grant("100.00"))
                .then()
                .statusCode(403);

        var first = id(post("referencelead", trial + "/capital-grants", grant("20000.50")));
        post("referencelead", trial + "/capital-grants", grant("4999.50"))
                .then()
                .statusCode(201);

        as("staff").get(trial).then().body("capitalGranted", equalTo(25000.0f)).body("cost", equalTo(0.0f));
        as("staff")
                .get(trial + "/capital-grants")
                .then()
                .body("items", hasSize(2))
                .body("items[0].id", equalTo(first.toString()))
                .body("items[0].source", equalTo("Puljen til prøvehandlinger"));
        assertEquals(
                new CapitalGranted(network, idOf(trial), first, new BigDecimal("20000.50")),
                Wire.await(CapitalGranted.class, event -> event.grantId().equals(first)));
    }

    @Test
    void aCostBeyondTheCapitalIsRefusedAndSaysByHowMuch() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        var trial = runningTrial(network);
        granted(trial, "1000.00").then().statusCode(201);
        post("lead", trial + "/costs", cost("900.00", null))
                .then()
                .statusCode(201)
                .body("overrun", equalTo(0));

        post("lead", trial + "/costs", cost("300.75", null))
                .then()
                .statusCode(409)
                .body("violations[0].pointer", equalTo("/amount"))
                .body("violations[0].code", equalTo("cost-over-capital"))
                .body("violations[0].message", containsString("DKK 200.75"));

        as("staff").get(trial).then().body("cost", equalTo(900.0f));
        as("staff").get(trial + "/costs").then().body("items", hasSize(1));
    }

    @Test
    void theReferenceLeadApprovesAnOverrunWithAReason() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        assign(TestUsers.REFERENCELEAD, network, NetworkRole.REFERENCE_LEAD);
        var trial = runningTrial(network);
        granted(trial, "100.00").then().statusCode(201);
        post("lead", trial + "/costs", cost("130.00", "I want to")).then().statusCode(403);

        post("referencelead", trial + "/costs", cost("130.00", "The hall cost more"))
                .then()
                .statusCode(201)
                .body("overrun", equalTo(30.0f))
                .body("overrunReason", equalTo("The hall cost more"));

        as("staff")
                .get(trial)
                .then()
                .body("capitalGranted", equalTo(100.0f))
                .body("overrunApproved", equalTo(30.0f))
                .body("cost", equalTo(130.0f));
        post("lead", trial + "/costs", cost("0.01", null)).then().statusCode(409);
    }

    @Test
    void severalWhoSpendAtOnceDoNotSpendTheSameMoney() throws Exception {
        var trial = runningTrial(started("WELFARE"));
        granted(trial, "100.00").then().statusCode(201);

        var statuses = atOnce(
                () -> post("secretariat", trial + "/costs", cost("60.00", null)).statusCode());

        assertEquals(List.of(201, 409, 409, 409), statuses);
        as("staff").get(trial).then().body("cost", equalTo(60.0f));
    }

    @Test
    void nothingIsGrantedAfterTheNextStepButBillsMayCome() {
        var trial = runningTrial(started("WELFARE"));
        granted(trial, "50.00").then().statusCode(201);
        enterStage("secretariat", trial, "ANALYSIS").then().statusCode(200);
        conclude("secretariat", trial, "REPEAT").then().statusCode(200);

        granted(trial, "50.00").then().statusCode(409).body("violations[0].code", equalTo("trial-concluded"));
        post("secretariat", trial + "/costs", cost("50.00", null)).then().statusCode(201);
    }

    @Test
    void refusesWhatIsNoMoney() {
        var trial = readyTrial(started("WELFARE"));
        for (var amount : List.of("0", "-5", "0.001", "1000000000")) {
            granted(trial, amount).then().statusCode(400).body("violations[0].pointer", equalTo("/amount"));
            post("secretariat", trial + "/costs", cost(amount, null))
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/amount"));
        }
        post("secretariat", trial + "/capital-grants", Map.of("amount", 5, "source", " "))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/source"));
        post("secretariat", trial + "/costs", Map.of("amount", 5)).then().statusCode(400);
        post("secretariat", trial + "x/costs", cost("5", null)).then().statusCode(404);
        var nowhere = in(started("WELFARE")) + "/trials/" + UUID.randomUUID();
        post("secretariat", nowhere + "/capital-grants", grant("5")).then().statusCode(404);
        as("staff").get(nowhere + "/costs").then().statusCode(404);
        as("staff").get(nowhere + "/capital-grants").then().statusCode(404);

        as("staff").get(trial).then().body("capitalGranted", equalTo(0.0f));
    }

    @Test
    void whatWasGrantedCannotBeRewrittenEvenInTheDatabase() {
        var trial = readyTrial(started("WELFARE"));
        granted(trial, "50.00").then().statusCode(201);

        assertThrows(
                SQLException.class,
                () -> Database.execute("update capital_grant set amount = 5000 where trial_id = ?", idOf(trial)));
    }
}
