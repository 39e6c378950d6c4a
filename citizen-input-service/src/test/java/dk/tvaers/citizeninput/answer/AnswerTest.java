package dk.tvaers.citizeninput.answer;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.screen;
import static dk.tvaers.citizeninput.CitizenInput.status;
import static dk.tvaers.citizeninput.CitizenInput.tag;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.Networks;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everyone is told what their contribution led to, by those who may say it. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class AnswerTest {
    private static final Map<String, Object> THANKS = Map.of("outcome", "USED", "text", "Tak");

    @Test
    void isGivenToldAndShownToAll() {
        var receipt = published(words("Mere lys på stien"));

        var given = answer("secretariat", receipt.inputId(), "PARTLY", "Halvdelen af stien får lys.");

        given.then()
                .statusCode(201)
                .header("ETag", equalTo(tag(receipt.inputId())))
                .body("outcome", equalTo("PARTLY"))
                .body("answeredAt", notNullValue());
        Wire.await(
                InputAnswered.class,
                told -> told.inputId().equals(receipt.inputId()) && told.outcome() == AnswerOutcome.PARTLY);
        status(receipt)
                .body("state", equalTo("ANSWERED"))
                .body("answer.text", equalTo("Halvdelen af stien får lys."))
                .body("timeline.message", hasItem(containsString("delvist brugt")));
        anyone().get("/inputs/{id}", receipt.inputId())
                .then()
                .body("answer.text", equalTo("Halvdelen af stien får lys."));
    }

    @Test
    void letsPeopleReadMoreAndForgetsThatWithTheWords() {
        var receipt = published(words("Må vi se planen?"));
        var links = List.of("https://albertslund.example/planer?nr=4#lys", "https://xn--rdhus-nra.example:8443");

        give(receipt.inputId(), links).then().statusCode(201).body("links", equalTo(links));

        status(receipt).body("answer.links", equalTo(links));
        anyone().get("/inputs/{id}", receipt.inputId()).then().body("answer.links", equalTo(links));
        receipt("withdrawal", receipt.code()).then().statusCode(200);
        status(receipt).body("answer.links", equalTo(List.of()));
    }

    @Test
    void refusesLinksThatAreNone() {
        var receipt = published(words("Hvor står det?"));

        for (var link : List.of(
                "http://albertslund.example",
                "javascript:alert(1)",
                "https://",
                "https://navn:kode@albertslund.example",
                "https://albertslund.example/\"onclick=",
                "https://albertslund.example/a b",
                "https://albertslund.example/\n")) {
            give(receipt.inputId(), List.of(link))
                    .then()
                    .statusCode(400)
                    .body("violations.pointer", contains("/links/0"))
                    .body("violations.code", contains("https-address"));
        }
        give(receipt.inputId(), Collections.nCopies(6, "https://albertslund.example"))
                .then()
                .statusCode(400);
        // Masked before anything reads it, and then it is no address any more.
        give(receipt.inputId(), List.of("https://albertslund.example/280298-4827"))
                .then()
                .statusCode(400)
                .body(not(containsString("280298")));
    }

    private static Response give(UUID inputId, List<String> links) {
        return as("secretariat")
                .header("If-Match", "*")
                .body(Map.of("outcome", "USED", "text", "Tak", "links", links))
                .post("/inputs/{id}/answers", inputId);
    }

    @Test
    void theLeadOfALinkedNetworkMayAnswerAndNobodyElse() {
        var network = Networks.network("Lys og tryghed");
        Networks.role(network, TestUsers.LEAD, NetworkRole.NETWORK_LEAD);
        Networks.role(network, TestUsers.CODRIVER, NetworkRole.CONSULTANT);
        Networks.member(network, TestUsers.MEMBER);
        var call = opened(with(call("Hvor er der mørkt?"), "networkId", network));
        var first = published(with(words("Ved stationen"), "callId", call));
        var second = published(with(words("Ved søen"), "callId", call));
        var unlinked = published(words("Et helt andet sted"));

        for (var user : List.of("member", "outsider")) {
            answer(user, first.inputId(), "USED", "Nej").then().statusCode(403);
        }
        answer("lead", unlinked.inputId(), "USED", "Nej").then().statusCode(403);

        answer("lead", first.inputId(), "USED", "Der kommer en lampe.").then().statusCode(201);
        answer("codriver", second.inputId(), "ELSEWHERE", "Søen er ikke kommunens.")
                .then()
                .statusCode(201);
    }

    @Test
    void onlyWhatWasLetThroughIsAnsweredAndOnce() {
        var unread = received(words("Ulæst"));
        var rejected = received(words("Afvist"));
        screen(rejected.inputId(), Map.of("outcome", "REJECTED", "reason", "OFF_TOPIC", "attested", false))
                .then()
                .statusCode(201);
        var withdrawn = published(words("Trukket"));
        receipt("withdrawal", withdrawn.code()).then().statusCode(200);
        var answered = published(words("Besvaret"));
        answer("moderator", answered.inputId(), "USED", "Tak").then().statusCode(201);
        var before = Database.traces();

        var refusals = Map.of(
                unread, "not-screened-yet",
                rejected, "input-rejected",
                withdrawn, "input-withdrawn",
                answered, "answered-already");
        refusals.forEach((receipt, code) -> as("moderator")
                .header("If-Match", "*")
                .body(THANKS)
                .post("/inputs/{id}/answers", receipt.inputId())
                .then()
                .statusCode(409)
                .body("violations.code", contains(code)));

        assertEquals(before, Database.traces());
    }

    @Test
    void refusesWhatIsIncompleteStaleOrUnknown() {
        var receipt = published(words("Udgave"));
        var path = "/inputs/" + receipt.inputId() + "/answers";
        var before = Database.traces();

        as("moderator").body(THANKS).post(path).then().statusCode(428);
        as("moderator")
                .header("If-Match", "\"77\"")
                .body(THANKS)
                .post(path)
                .then()
                .statusCode(412);
        as("moderator")
                .header("If-Match", "*")
                .body(THANKS)
                .post("/inputs/" + UUID.randomUUID() + "/answers")
                .then()
                .statusCode(404);
        for (var wrong : Map.<String, Object>of("outcome", "MAYBE", "text", " ", "mood", "good")
                .entrySet()) {
            as("moderator")
                    .header("If-Match", "*")
                    .body(with(THANKS, wrong.getKey(), wrong.getValue()))
                    .post(path)
                    .then()
                    .statusCode(400)
                    .body("violations.pointer", contains("/" + wrong.getKey()));
        }
        as("moderator")
                .header("If-Match", "*")
                .body(with(THANKS, "text", "x".repeat(5001)))
                .post(path)
                .then()
                .statusCode(400);
        as("moderator")
                .header("If-Match", "*")
                .body(with(THANKS, "text", "a\u0000"))
                .post(path)
                .then()
                .statusCode(400);

        assertEquals(before, Database.traces());
    }
}
