package dk.tvaers.citizeninput.answer;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.Networks;
import dk.tvaers.citizeninput.answer.AnsweringRepository.Wanted;
import dk.tvaers.citizeninput.input.InputState;
import dk.tvaers.citizeninput.published.Plans;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody's input is forgotten because not everybody may read it. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class AnsweringTest {
    private UUID network;
    private UUID call;

    @BeforeEach
    void aNetworkAsks() {
        network = Networks.network("Et net af veje");
        call = opened(with(call("Hvor er der hul?"), "networkId", network));
        Networks.role(network, TestUsers.LEAD, NetworkRole.NETWORK_LEAD);
        Networks.role(network, TestUsers.CODRIVER, NetworkRole.CONSULTANT);
        Networks.member(network, TestUsers.MEMBER);
    }

    private Receipt letThrough(String text, String... consents) {
        return published(with(with(words(text), "consents", List.of(consents)), "callId", call));
    }

    private static ValidatableResponse list(String user, String filter) {
        return as(user).get("/answering/inputs?" + filter).then();
    }

    private static ValidatableResponse one(String user, Receipt receipt) {
        return as(user).get("/answering/inputs/{id}", receipt.inputId()).then();
    }

    private static String id(Receipt receipt) {
        return receipt.inputId().toString();
    }

    @Test
    void whatNotEverybodyMayReadWaitsForItsAnswerAllTheSame() {
        var receipt = letThrough("Hullet ved nummer 4, skriv til svend@opdigtet.example");
        anyone().get("/inputs/{id}", receipt.inputId()).then().statusCode(404);

        int version = list("lead", "networkId=" + network)
                .statusCode(200)
                .body("items.id", contains(id(receipt)))
                .body("items[0].text", containsString("Hullet ved nummer 4"))
                .body("items[0].text", not(containsString("svend")))
                .body("items[0].state", equalTo("UNANSWERED"))
                .body("items[0].published", equalTo(false))
                .body("items[0].consents", empty())
                .extract()
                .path("items[0].version");
        as("lead")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("outcome", "USED", "text", "Det er lappet"))
                .post("/inputs/{id}/answers", receipt.inputId())
                .then()
                .statusCode(201);

        list("lead", "networkId=" + network).body("items", empty());
        list("lead", "state=ANSWERED&callId=" + call)
                .body("items.id", contains(id(receipt)))
                .body("items[0].answer.text", equalTo("Det er lappet"));
        anyone().get("/inputs/{id}", receipt.inputId()).then().statusCode(404);
    }

    @Test
    void thoseOfAnotherNetworkAndItsMembersSeeNothing() {
        var receipt = letThrough("Et hul til");
        var other = Networks.network("Et andet net");
        Networks.role(other, TestUsers.RECEIVER, NetworkRole.NETWORK_LEAD);

        for (var user : List.of("receiver", "member", "outsider")) {
            list(user, "networkId=" + network).statusCode(403);
            list(user, "callId=" + call).statusCode(200).body("items", empty());
            one(user, receipt).statusCode(404).body(not(containsString("Et hul")));
        }
        for (var user : List.of("lead", "codriver", "moderator", "secretariat")) {
            list(user, "callId=" + call).body("items.id", contains(id(receipt)));
            list(user, "networkId=" + network).body("items.id", contains(id(receipt)));
            one(user, receipt).statusCode(200).header("ETag", equalTo("\"1\"")).body("text", equalTo("Et hul til"));
        }
        list("lead", "limit=100").body("items.id", hasItem(id(receipt)));
    }

    @Test
    void whoeverReadsOneIsWrittenDown() {
        var receipt = letThrough("Læst af nogen");

        one("lead", receipt).statusCode(200);

        assertTrue(Long.parseLong(Database.ask(
                        "select count(*) from audit_entry where action = 'read' and subject_id = ?", receipt.inputId()))
                > 0);
    }

    @Test
    void whatWasReopenedWaitsAgainWithWhatWasSaid() {
        var receipt = letThrough("Hullet er der endnu", "PUBLISH");
        answer("lead", receipt.inputId(), "USED", "Lappet").then().statusCode(201);
        anyone().body(Map.of("receiptCode", receipt.code(), "reason", "Ikke det hul"))
                .post("/receipts/reopening")
                .then()
                .statusCode(200);

        list("lead", "state=REOPENED&networkId=" + network)
                .body("items.id", contains(id(receipt)))
                .body("items[0].published", equalTo(true))
                .body("items[0].answer.reopeningReason", equalTo("Ikke det hul"));
        list("lead", "networkId=" + network).body("items.id", contains(id(receipt)));
        list("lead", "state=UNANSWERED&networkId=" + network).body("items", empty());
    }

    @Test
    void whatNobodyLetThroughOrWasWithdrawnIsNotThere() {
        var waiting = received(with(words("Ikke læst endnu"), "callId", call));
        var withdrawn = letThrough("Fortrudt");
        receipt("withdrawal", withdrawn.code()).then().statusCode(200);

        list("moderator", "callId=" + call).body("items", empty());
        one("moderator", waiting).statusCode(404);
        one("moderator", withdrawn).statusCode(404);
    }

    @Test
    void theOldestComeFirstPageByPage() {
        var first = letThrough("Et", "PUBLISH");
        var second = letThrough("To");
        var third = letThrough("Tre", "ANALYSE");

        String next = list("lead", "limit=2&callId=" + call)
                .body("items.id", contains(id(first), id(second)))
                .extract()
                .path("next");

        list("lead", "limit=2&callId=" + call + "&cursor=" + next)
                .body("items.id", contains(id(third)))
                .body("next", nullValue());
    }

    @Test
    void everyWayToAskUsesAnIndex() throws SQLException {
        try (var plans = new Plans()) {
            for (var wanted : List.of(
                    new Wanted(null, null, null),
                    new Wanted(Plans.CALL, null, null),
                    new Wanted(null, Plans.NETWORK, null))) {
                var sql = AnsweringRepository.sql(InputState.ANSWERED, wanted, PageRequest.of(20, null));
                var plan = plans.of(
                        sql.replace(":call", "'" + Plans.CALL + "'").replace(":network", "'" + Plans.NETWORK + "'"),
                        List.of());
                assertTrue(plan.contains("Index") && !plan.contains("Seq Scan"), sql + "\n" + plan);
            }
        }
    }
}
