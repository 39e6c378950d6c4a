package dk.tvaers.networks.mandate;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.personOf;
import static dk.tvaers.networks.CourseApi.agreementTag;
import static dk.tvaers.networks.CourseApi.agreements;
import static dk.tvaers.networks.CourseApi.atOnce;
import static dk.tvaers.networks.CourseApi.drafted;
import static dk.tvaers.networks.CourseApi.payer;
import static dk.tvaers.networks.CourseApi.step;
import static dk.tvaers.networks.CourseApi.timeAndPay;
import static dk.tvaers.networks.CourseApi.withLineManager;
import static dk.tvaers.networks.CourseApi.withReferenceLead;
import static dk.tvaers.networks.mandate.AgreementCalls.seenBy;
import static dk.tvaers.networks.mandate.AgreementCalls.staffed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.Ids;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is no agreement, and what may not be changed in one. */
@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class AgreementRefusalsTest {
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
