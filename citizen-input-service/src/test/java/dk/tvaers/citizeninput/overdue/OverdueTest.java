package dk.tvaers.citizeninput.overdue;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.Networks;
import dk.tvaers.events.citizeninput.AnswerOverdue;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody waits 192 days without somebody having been told, once on each step. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class OverdueTest {
    private UUID network;
    private UUID call;

    @BeforeEach
    void begin() {
        network = Networks.network("Ventetid");
        call = opened(with(call("Hvem venter?"), "networkId", network));
    }

    private static void age(Receipt receipt, int days) {
        Database.change(
                "update input set received_at = now() - make_interval(days => ?) where id = ?",
                days,
                receipt.inputId());
    }

    private void told(Receipt receipt, NetworkRole to, int days) {
        var expected = new AnswerOverdue(receipt.inputId(), List.of(network), to, days);
        Wire.await(AnswerOverdue.class, expected::equals);
    }

    private static String steps(Receipt receipt) {
        return Database.ask("select count(*) from overdue_answer where input_id = ?", receipt.inputId());
    }

    @Test
    void theLeadIsToldFirstThenTheReferenceLead() {
        Networks.role(network, TestUsers.LEAD, NetworkRole.NETWORK_LEAD);
        var late = published(with(words("Sent"), "callId", call));
        var later = published(with(words("Senere"), "callId", call));
        age(late, 61);
        age(later, 91);

        told(late, NetworkRole.NETWORK_LEAD, 60);
        told(later, NetworkRole.NETWORK_LEAD, 60);
        told(later, NetworkRole.REFERENCE_LEAD, 90);

        as("lead")
                .get("/networks/{id}/overdue-answers", network)
                .then()
                .statusCode(200)
                .body(
                        "items.inputId",
                        contains(later.inputId().toString(), late.inputId().toString()))
                .body("items.escalatedTo", contains("REFERENCE_LEAD", "NETWORK_LEAD"));
        as("outsider").get("/networks/{id}/overdue-answers", network).then().statusCode(403);
        assertEquals("1", steps(late));
        assertEquals("2", steps(later));
    }

    @Test
    void whatIsAnsweredOrUnreadIsNotOverdueAndAReopeningWaitsAnew() {
        var answered = published(with(words("Besvaret"), "callId", call));
        var unread = received(with(words("Ulæst"), "callId", call));
        var reopened = published(with(words("Genåbnet"), "callId", call));
        for (var each : List.of(answered, reopened)) {
            answer("moderator", each.inputId(), "USED", "Tak").then().statusCode(201);
        }
        receipt("reopening", reopened.code()).then().statusCode(200);
        var late = published(with(words("Målestok"), "callId", call));
        for (var each : List.of(answered, unread, reopened, late)) {
            age(each, 70);
        }

        told(late, NetworkRole.NETWORK_LEAD, 60);
        for (var each : List.of(answered, unread, reopened)) {
            assertEquals("0", steps(each));
        }
        Database.change(
                "update answer set reopened_at = now() - interval '65 days' where input_id = ?", reopened.inputId());
        told(reopened, NetworkRole.NETWORK_LEAD, 60);
        answer("moderator", late.inputId(), "USED", "Endelig").then().statusCode(201);
        answer("moderator", reopened.inputId(), "USED", "Igen").then().statusCode(201);
        as("secretariat")
                .get("/networks/{id}/overdue-answers", network)
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
