package dk.tvaers.citizeninput.message;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.citizeninput.CitizenInput.Receipt;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.Networks;
import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.HandoverAccepted;
import dk.tvaers.events.networks.IdeaMoved;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.networks.NodeChanged;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.networks.TrialConcluded;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.IdeaState;
import dk.tvaers.events.words.NextStep;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Relation;
import dk.tvaers.testing.Mailbox;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The promise of domain.md §7: everyone is told what their contribution led to, once, over a real SMTP server. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class MessageTest {
    private static final List<String> CONSENTS = List.of("PUBLISH", "CONTACT");

    private final String address = Marks.fresh() + "@opdigtet.example";

    private Map<String, Object> reachable(String text) {
        return with(with(words(text), "consents", CONSENTS), "contact", Map.of("email", address));
    }

    private static void cite(UUID network, Receipt receipt, Citation citedIn, UUID citation) {
        Wire.tell(new InputCited(network, receipt.inputId(), citedIn, citation, Relation.SOURCE));
    }

    private void arrives(String words) {
        eventually().untilAsserted(() -> assertEquals(1, Mailbox.count(address, words), words));
    }

    private static void prefer(Receipt receipt, String rhythm, String language) {
        anyone().body(Map.of("receiptCode", receipt.code(), "rhythm", rhythm, "language", language))
                .post("/receipts/messages")
                .then()
                .statusCode(200)
                .body("rhythm", equalTo(rhythm))
                .body("reachable", equalTo(true));
    }

    @Test
    void whatANetworkDoesReachesThoseItHeardOnce() {
        var network = Networks.network("Stærkere sproglige færdigheder");
        var call = opened(with(call("Hvad hjælper?"), "networkId", network));
        var secret = Marks.fresh();
        var receipt = published(with(reachable("Læs højt hver dag " + secret), "callId", call));

        Wire.tell(new PhaseEntered(network, Phase.DISCOVERY, Phase.FOCUS, Direction.FORWARD, false));
        cite(network, receipt, Citation.FINDING, Ids.next());
        Wire.tell(new TrialConcluded(network, Ids.next(), NextStep.STOP));
        Wire.tell(new HandoverAccepted(network, Ids.next(), Ids.next()));
        Wire.tell(new NetworkClosed(network, false));
        answer("moderator", receipt.inputId(), "USED", "Tak").then().statusCode(201);

        arrives("Dit input er læst og godkendt.");
        arrives("vi går ud og undersøger.");
        arrives("Dit input er brugt i et fund i netværket »Stærkere sproglige færdigheder«.");
        arrives("vi går ikke videre med det, men vi blev klogere.");
        arrives("taget imod af dem, der skal bruge den i hverdagen.");
        arrives("Arbejdet er afsluttet i netværket »Stærkere sproglige færdigheder«.");
        arrives("Dit input er besvaret: det er brugt.");
        for (var letter : Mailbox.of(address)) {
            assertEquals("Nyt om dit input til Opdigtet Kommune", letter.subject());
            assertFalse(letter.text().contains(secret), "no word of an input travels in the open");
            assertFalse(letter.text().contains(receipt.code()));
        }
        status(receipt)
                .body(
                        "timeline.what",
                        contains(
                                "RECEIVED",
                                "PUBLISHED",
                                "PHASE_ENTERED",
                                "CITED_IN_FINDING",
                                "TRIAL_CONCLUDED",
                                "HANDOVER_ACCEPTED",
                                "NETWORK_CLOSED",
                                "ANSWERED"));
    }

    @Test
    void anIdeaAndAStatementReachThoseTheyRestOnAlone() {
        var network = Networks.network("Idéer");
        var node = Networks.node(network);
        var told = published(reachable("Idéen"));
        var other = published(words("En anden"));
        cite(network, told, Citation.ICEBERG_NODE, node);
        cite(network, other, Citation.FINDING, Ids.next());

        for (var status : List.of(NodeStatus.HYPOTHESIS, NodeStatus.CONFIRMED, NodeStatus.CONFIRMED)) {
            Wire.tell(new NodeChanged(network, node, IcebergLevel.PATTERN, status, List.of("citizen"), 2, 0));
        }
        for (var state : List.of(IdeaState.GROUPED, IdeaState.IN_TRIAL, IdeaState.ADOPTED)) {
            Wire.tell(new IdeaMoved(network, Ids.next(), IdeaState.RAISED, state, List.of(told.inputId())));
        }

        arrives("er undersøgt i netværket »Idéer«, og det passer.");
        arrives("bliver prøvet af i netværket »Idéer«.");
        arrives("er prøvet og bliver til virkelighed.");
        status(other).body("timeline.what", contains("RECEIVED", "PUBLISHED", "CITED_IN_FINDING"));
    }

    @Test
    void aDigestTellsItAllAtOnceInTheReadersLanguage() {
        var receipt = published(reachable("Saml det"));
        arrives("Dit input er læst og godkendt.");
        prefer(receipt, "WEEKLY", "en");
        var network = Networks.network("Digest");
        cite(network, receipt, Citation.FINDING, Ids.next());
        cite(network, receipt, Citation.DECISION, Ids.next());
        eventually().until(() -> waiting(receipt).equals("2"));
        assertEquals(1, Mailbox.of(address).size());

        Database.change("update message set due_at = now() where input_id = ? and mail_id is null", receipt.inputId());

        eventually().until(() -> Mailbox.of(address).size() == 2);
        var digest = Mailbox.of(address).getLast();
        assertEquals("News of your input to Opdigtet Kommune", digest.subject());
        assertEquals(1, digest.count("Your input was used in a finding of the network “Digest”."));
        assertEquals(1, digest.count("Your input is behind a decision of the network “Digest”."));
    }

    @Test
    void killedBetweenSendingAndMarkingItIsSentAgainUnderTheSameId() {
        var receipt = published(reachable("Afbrudt"));
        arrives("Dit input er læst og godkendt.");
        Database.change("""
                create function abort_marking() returns trigger language plpgsql as $$
                begin
                    if new.sent_at is not null and new.input_id = '%s' then raise exception 'ended here'; end if;
                    return new;
                end $$
                """.formatted(receipt.inputId()));
        Database.change("create trigger tr_abort before update on mail for each row execute function abort_marking()");
        try {
            cite(Networks.network("Afbrudt"), receipt, Citation.FINDING, Ids.next());
            eventually().until(() -> Mailbox.of(address).size() == 2);
            eventually()
                    .until(() -> "1"
                            .equals(Database.ask(
                                    "select count(*) from mail where input_id = ? and sent_at is null and next_try_at > now()",
                                    receipt.inputId())));
        } finally {
            Database.change("drop trigger tr_abort on mail");
            Database.change("drop function abort_marking");
        }
        Database.change(
                "update mail set next_try_at = now() where input_id = ? and sent_at is null", receipt.inputId());

        eventually().until(() -> open(receipt).equals("0"));
        var letters = Mailbox.of(address);
        assertEquals(3, letters.size());
        assertEquals(
                letters.get(1), letters.get(2), "a receiver knows it by its Message-ID, and its words are the same");
        assertTrue(letters.get(1).messageId().endsWith("@kommune.example>"));
    }

    @Test
    void whoWithdrewOrTookTheConsentBackIsNotWrittenTo() {
        var withdrawn = published(reachable("Træk tilbage"));
        arrives("Dit input er læst og godkendt.");
        var silent = published(reachable("Sig intet mere"));
        eventually().until(() -> Mailbox.of(address).size() == 2);
        for (var receipt : List.of(withdrawn, silent)) {
            prefer(receipt, "DAILY", "da");
            answer("moderator", receipt.inputId(), "USED", "Tak").then().statusCode(201);
            assertEquals("1", waiting(receipt));
        }

        receipt("withdrawal", withdrawn.code()).then().statusCode(200);
        anyone().body(Map.of("receiptCode", silent.code(), "consents", List.of("PUBLISH")))
                .post("/receipts/consents")
                .then()
                .statusCode(200);
        Database.change("update message set due_at = now() where input_id = ? and mail_id is null", silent.inputId());

        assertEquals("0", waiting(withdrawn));
        eventually()
                .until(() -> "1"
                        .equals(Database.ask(
                                "select count(*) from mail where input_id = ? and dropped_at is not null",
                                silent.inputId())));
        assertEquals(2, Mailbox.of(address).size());
    }

    @Test
    void nothingIsNotedForThoseWhoCannotBeReached() {
        var silent = published(words("Ingen adresse"));
        var phone = published(
                with(with(words("Kun telefon"), "consents", CONSENTS), "contact", Map.of("phone", "+4532101987")));

        for (var receipt : List.of(silent, phone)) {
            assertEquals("0", waiting(receipt));
            assertEquals("0", open(receipt));
        }
        status(silent).body("timeline.what", contains("RECEIVED", "PUBLISHED"));
    }

    @Test
    void refusesAPreferenceItCannotKeep() {
        var receipt = published(reachable("Vælg"));
        var before = Database.traces();
        for (var body : List.of(
                Map.of("receiptCode", receipt.code(), "rhythm", "HOURLY", "language", "da"),
                Map.of("receiptCode", receipt.code(), "rhythm", "DAILY", "language", "fr"),
                Map.of("receiptCode", receipt.code(), "rhythm", "DAILY"))) {
            anyone().body(body).post("/receipts/messages").then().statusCode(400);
        }
        anyone().body(Map.of("receiptCode", "0000", "rhythm", "DAILY", "language", "da"))
                .post("/receipts/messages")
                .then()
                .statusCode(404);
        assertEquals(before, Database.traces());
    }

    private static String waiting(Receipt receipt) {
        return Database.ask("select count(*) from message where input_id = ? and mail_id is null", receipt.inputId());
    }

    private static String open(Receipt receipt) {
        return Database.ask(
                "select count(*) from mail where input_id = ? and sent_at is null and dropped_at is null",
                receipt.inputId());
    }
}
