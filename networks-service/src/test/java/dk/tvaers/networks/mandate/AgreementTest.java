package dk.tvaers.networks.mandate;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.personOf;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.agreementTag;
import static dk.tvaers.networks.CourseApi.agreements;
import static dk.tvaers.networks.CourseApi.atOnce;
import static dk.tvaers.networks.CourseApi.drafted;
import static dk.tvaers.networks.CourseApi.inForce;
import static dk.tvaers.networks.CourseApi.payer;
import static dk.tvaers.networks.CourseApi.step;
import static dk.tvaers.networks.CourseApi.timeAndPay;
import static dk.tvaers.networks.CourseApi.withLineManager;
import static dk.tvaers.networks.CourseApi.withReferenceLead;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.AgreementEnded;
import dk.tvaers.events.networks.AgreementSigned;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.events.words.UnitShare;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class AgreementTest {
    private static UUID staffed() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        assign(TestUsers.REFERENCELEAD, network, NetworkRole.REFERENCE_LEAD);
        assign(TestUsers.LINEMANAGER, network, NetworkRole.LINE_MANAGER);
        return network;
    }

    private static ValidatableResponse seenBy(String user, UUID network, UUID agreement) {
        return as(user).get(agreements(network) + "/" + agreement).then().statusCode(200);
    }

    @Test
    void theLeadDraftsAnAgreementAndWritesItAnew() {
        var network = staffed();

        var answer = as("lead").body(withReferenceLead()).post(agreements(network));

        var agreement = id(answer);
        answer.then()
                .header("Location", endsWith("/agreements/" + agreement))
                .header("ETag", "\"0\"")
                .body("kind", equalTo("REFERENCE_LEAD"))
                .body("state", equalTo("DRAFT"))
                .body("memberPersonId", equalTo(personOf(TestUsers.LEAD).toString()))
                .body("signedBy", hasSize(0))
                .body("texts.expectations", equalTo("A talk every second week."));
        as("lead")
                .header("If-Match", "\"0\"")
                .body(Map.of("expectations", "A talk every week."))
                .put(agreements(network) + "/" + agreement + "/content")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("texts.expectations", equalTo("A talk every week."))
                .body("reviewOn", nullValue());
        as("staff")
                .get(agreements(network))
                .then()
                .body("items.id", equalTo(List.of(agreement.toString())))
                .body("items.version", equalTo(List.of(1)));
    }

    @Test
    void bothPartiesSignEachForItself() {
        var network = staffed();
        var agreement = drafted(network, withLineManager());
        step("lead", network, agreement, "signatures")
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("agreement-not-proposed"));
        step("lead", network, agreement, "proposal").then().statusCode(200).body("state", equalTo("PROPOSED"));

        step("referencelead", network, agreement, "signatures").then().statusCode(403);
        step("secretariat", network, agreement, "signatures").then().statusCode(403);
        step("linemanager", network, agreement, "signatures")
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body(
                        "signedBy",
                        equalTo(List.of(personOf(TestUsers.LINEMANAGER).toString())));
        step("linemanager", network, agreement, "signatures")
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("agreement-signed-already"));
        step("lead", network, agreement, "signatures")
                .then()
                .statusCode(200)
                .body("state", equalTo("SIGNED"))
                .body("signedBy", hasSize(2))
                .body("signedAt", notNullValue());
    }

    @Test
    void theOthersAreToldWhoseHoursAndWhichUnitsAndNoWords() {
        var network = staffed();
        var culture = Ids.next();
        var care = Ids.next();
        var request = withLineManager();
        var content = timeAndPay();
        content.put("expectations", "Unmistakable expectations");
        content.put("payers", List.of(payer(culture, 66.67), payer(care, 33.33)));
        request.put("content", content);

        var agreement = inForce(network, request, "lead", "linemanager");

        assertEquals(
                new AgreementSigned(network, agreement, AgreementKind.LINE_MANAGER),
                Wire.await(AgreementSigned.class, event -> event.agreementId().equals(agreement)));
        var told = Wire.await(PayersAgreed.class, event -> event.agreementId().equals(agreement));
        assertEquals(
                List.of(Phase.STARTUP, Phase.DISCOVERY),
                told.hours().stream().map(PhaseHours::phase).toList());
        assertEquals(
                List.of(culture, care),
                told.payers().stream().map(UnitShare::unitId).toList());
        assertEquals(
                0, new BigDecimal("66.67").compareTo(told.payers().getFirst().share()));
        assertEquals(personOf(TestUsers.LEAD), told.personId());
        assertEquals(personOf(TestUsers.LINEMANAGER), told.managerId());
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .map(record -> record.value())
                .anyMatch(value -> value.contains("Unmistakable")));
    }

    @Test
    void aProposalNamesEverythingThatIsMissingAndHowMuchIsPaid() {
        var network = staffed();
        var request = withLineManager();
        request.put("content", Map.of("payers", List.of(payer(Ids.next(), 60), payer(Ids.next(), 39.5))));
        var agreement = drafted(network, request);

        step("secretariat", network, agreement, "proposal")
                .then()
                .statusCode(409)
                .body(
                        "violations.code",
                        equalTo(List.of(
                                "agreement-expectations-missing",
                                "agreement-hours-missing",
                                "agreement-time-balance-missing",
                                "agreement-competence-missing",
                                "agreement-payers-sum",
                                "agreement-review-missing")))
                .body("violations[4].pointer", equalTo("/payers"))
                .body("violations[4].message", startsWith("The payers pay 99.5 % in all"));

        seenBy("staff", network, agreement).body("state", equalTo("DRAFT"));
    }

    @Test
    void whatIsProposedIsFixedEvenInTheDatabase() {
        var network = staffed();
        var agreement = drafted(network, withLineManager());
        step("secretariat", network, agreement, "proposal").then().statusCode(200);

        as("secretariat")
                .header("If-Match", agreementTag(network, agreement))
                .body(timeAndPay())
                .put(agreements(network) + "/" + agreement + "/content")
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("agreement-fixed"));
        assertThrows(
                SQLException.class,
                () -> Database.execute("update agreement set expectations = 'other' where id = ?", agreement));
        assertThrows(
                SQLException.class,
                () -> Database.execute("update agreement_payer set share = 1 where agreement_id = ?", agreement));
        assertThrows(
                SQLException.class,
                () -> Database.execute("delete from agreement_hours where agreement_id = ?", agreement));
    }

    @Test
    void theDatabaseTooLetsNobodyPayLessThanAll() {
        var network = staffed();
        var request = withLineManager();
        var content = timeAndPay();
        content.put("payers", List.of(payer(Ids.next(), 99.99)));
        request.put("content", content);
        var agreement = drafted(network, request);

        assertThrows(
                SQLException.class,
                () -> Database.execute("update agreement set state = 'PROPOSED' where id = ?", agreement));
    }

    @Test
    void anAgreementThatHoldsIsReviewed() {
        var network = staffed();
        var agreement = inForce(network, withReferenceLead(), "lead", "referencelead");
        var next = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(90).toString();

        step("referencelead", network, agreement, "reviews", Map.of("note", "We talk too little", "nextOn", next))
                .then()
                .statusCode(200)
                .body("state", equalTo("REVIEWED"))
                .body("reviewOn", equalTo(next))
                .body("texts.reviews.note", equalTo(List.of("We talk too little")));

        step("lead", network, agreement, "reviews", Map.of("note", "Past", "nextOn", "2020-01-01"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/nextOn"));
        step("member", network, agreement, "reviews", Map.of("note", "Not mine", "nextOn", next))
                .then()
                .statusCode(403);
    }

    @Test
    void aNewAgreementTakesThePlaceOfTheOneBeforeWhenItIsSigned() {
        var network = staffed();
        var before = inForce(network, withReferenceLead(), "lead", "referencelead");
        var after = drafted(network, withReferenceLead());
        step("secretariat", network, after, "proposal").then().statusCode(200);
        step("lead", network, after, "signatures").then().statusCode(200);
        seenBy("staff", network, before).body("state", equalTo("SIGNED"));

        step("referencelead", network, after, "signatures")
                .then()
                .statusCode(200)
                .body("state", equalTo("SIGNED"));

        seenBy("staff", network, before)
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(after.toString()));
        assertEquals(
                new AgreementEnded(network, before, AgreementKind.REFERENCE_LEAD, after),
                Wire.await(AgreementEnded.class, event -> event.agreementId().equals(before)));
    }

    @Test
    void anAgreementEndsWithAReasonThatIsToldToNobody() {
        var network = staffed();
        var agreement = inForce(network, withReferenceLead(), "lead", "referencelead");

        step("referencelead", network, agreement, "ending", Map.of("reason", "Unmistakable quarrel"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("texts.endedReason", equalTo("Unmistakable quarrel"));

        assertEquals(
                new AgreementEnded(network, agreement, AgreementKind.REFERENCE_LEAD, null),
                Wire.await(AgreementEnded.class, event -> event.agreementId().equals(agreement)));
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
        step("lead", network, agreement, "ending", Map.of("reason", "Again"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("agreement-over"));
    }

    @Test
    void itsTextsAreForThePartiesTheNetworkAndTheSecretariat() {
        var network = staffed();
        join(TestUsers.MEMBER, network, Ids.next());
        var agreement = drafted(network, withLineManager());

        for (var user : List.of("lead", "linemanager", "member", "secretariat")) {
            seenBy(user, network, agreement).body("texts.timeBalance", equalTo("Two cases are given to a colleague."));
        }
        for (var user : List.of("staff", "outsider", "forum")) {
            seenBy(user, network, agreement).body("texts", nullValue()).body("hours", hasSize(2));
        }
        as("member").get(agreements(network)).then().body("items[0].texts", nullValue());
    }

    @Test
    void aPartyWithoutAPartInTheNetworkReadsAndSignsItsOwn() {
        var elsewhere = started("WELFARE");
        assign(TestUsers.RECEIVER, elsewhere, NetworkRole.RECEIVER);
        var network = staffed();
        var request = withLineManager();
        request.put("counterpartPersonId", personOf(TestUsers.RECEIVER));
        var agreement = drafted(network, request);
        step("secretariat", network, agreement, "proposal").then().statusCode(200);

        seenBy("receiver", network, agreement).body("texts.expectations", equalTo("Mondays are for the network."));
        step("receiver", network, agreement, "signatures").then().statusCode(200);
    }

    @Test
    void onlyLeadConsultantAndSecretariatDraftAndPropose() {
        var network = staffed();
        join(TestUsers.MEMBER, network, Ids.next());
        var agreement = drafted(network, withReferenceLead());

        for (var user : List.of("member", "referencelead", "outsider", "forum")) {
            as(user).body(withReferenceLead()).post(agreements(network)).then().statusCode(403);
            step(user, network, agreement, "proposal").then().statusCode(403);
        }

        as("staff").get(agreements(network)).then().body("items.state", equalTo(List.of("DRAFT")));
    }

    @Test
    void refusesWhatCannotBeAgreed() {
        var network = staffed();
        invalid(network, "counterpartPersonId", personOf(TestUsers.LEAD), "/counterpartPersonId");
        invalid(network, "unitId", null, "/unitId");
        invalid(network, "kind", "PACT", "/kind");
        invalid(network, "memberPersonId", null, "/memberPersonId");
        invalid(network, "content", null, "/content");
        invalidContent(network, "expectations", " ", "/content/expectations");
        invalidContent(network, "expectations", "x".repeat(5001), "/content/expectations");
        invalidContent(network, "timeBalance", "x".repeat(2001), "/content/timeBalance");
        invalidContent(network, "reviewOn", "soon", "/content/reviewOn");
        invalidContent(network, "payers", List.of(payer(Ids.next(), 0)), "/content/payers/0/share");
        invalidContent(network, "payers", List.of(payer(Ids.next(), 101)), "/content/payers/0/share");
        invalidContent(network, "payers", List.of(payer(Ids.next(), 33.333)), "/content/payers/0/share");
        invalidContent(network, "hours", List.of(Map.of("phase", "PARTY", "hours", 1)), "/content/hours/0/phase");
        invalidContent(network, "hours", List.of(Map.of("phase", "TRIAL", "hours", -1)), "/content/hours/0/hours");
        var twice = List.of(Map.of("phase", "TRIAL", "hours", 1), Map.of("phase", "TRIAL", "hours", 2));
        invalidContent(network, "hours", twice, "/content/hours/1/phase");
        var elsewhere = UUID.randomUUID();
        as("secretariat")
                .body(withLineManager())
                .post(agreements(elsewhere))
                .then()
                .statusCode(404);
        as("staff").get(agreements(elsewhere)).then().statusCode(404);
        as("staff").get(agreements(network) + "/" + elsewhere).then().statusCode(404);
        as("secretariat")
                .header("If-Match", "*")
                .post(agreements(network) + "/" + elsewhere + "/proposal")
                .then()
                .statusCode(404);

        as("staff").get(agreements(network)).then().body("items", hasSize(0));
    }

    @Test
    void ofTwoWhoActAtOnceTheSecondMustLookAgain() throws InterruptedException {
        var network = staffed();
        var agreement = drafted(network, withReferenceLead());
        var tag = agreementTag(network, agreement);

        var statuses = atOnce(
                4,
                () -> as("secretariat")
                        .header("If-Match", tag)
                        .post(agreements(network) + "/" + agreement + "/proposal")
                        .statusCode());

        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(3, Collections.frequency(statuses, 412));
        for (var step : List.of("proposal", "signatures")) {
            as("lead")
                    .post(agreements(network) + "/" + agreement + "/" + step)
                    .then()
                    .statusCode(428);
        }
        as("lead")
                .header("If-Match", tag)
                .post(agreements(network) + "/" + agreement + "/signatures")
                .then()
                .statusCode(412);
        seenBy("staff", network, agreement).body("signedBy", hasSize(0));
    }

    @Test
    void masksAPersonalNumberInItsTexts() {
        var network = staffed();
        var request = withReferenceLead();
        request.put("content", Map.of("expectations", "Call 020290-4321"));

        var agreement = drafted(network, request);

        seenBy("lead", network, agreement).body("texts.expectations", equalTo("Call [personnummer fjernet]"));
        assertEquals(List.of(), TextSearch.tablesWith("020290-4321"));
    }

    private static void invalid(UUID network, String field, Object value, String pointer) {
        var request = withLineManager();
        request.put(field, value);
        as("secretariat")
                .body(request)
                .post(agreements(network))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer));
    }

    private static void invalidContent(UUID network, String field, Object value, String pointer) {
        var content = timeAndPay();
        content.put(field, value);
        invalid(network, "content", content, pointer);
    }
}
