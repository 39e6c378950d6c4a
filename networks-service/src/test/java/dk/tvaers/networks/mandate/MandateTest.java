package dk.tvaers.networks.mandate;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.personOf;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.agreements;
import static dk.tvaers.networks.CourseApi.drafted;
import static dk.tvaers.networks.CourseApi.inForce;
import static dk.tvaers.networks.CourseApi.meetTheGateOfMandate;
import static dk.tvaers.networks.CourseApi.payer;
import static dk.tvaers.networks.CourseApi.stateLevel;
import static dk.tvaers.networks.CourseApi.step;
import static dk.tvaers.networks.CourseApi.timeAndPay;
import static dk.tvaers.networks.CourseApi.withLineManager;
import static dk.tvaers.networks.CourseApi.withReferenceLead;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.PersonRegistered;
import dk.tvaers.events.members.RoleAssigned;
import dk.tvaers.events.members.RoleEnded;
import dk.tvaers.events.words.LeadershipLevel;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Tokens;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class MandateTest {
    private static ValidatableResponse mandate(UUID network) {
        return as("staff").get(NETWORKS + "/" + network + "/mandate").then().statusCode(200);
    }

    private static ValidatableResponse gate(UUID network) {
        return as("staff").get(NETWORKS + "/" + network + "/gate").then().statusCode(200);
    }

    @Test
    void saysWhatIsMissingInTheCallersLanguage() {
        var network = started("WELFARE");

        mandate(network)
                .header("Vary", containsString("Accept-Language"))
                .body("complete", equalTo(false))
                .body("agreements", hasSize(0))
                .body("payers", hasSize(0))
                .body(
                        "missing.code",
                        equalTo(List.of(
                                "network-lead-missing",
                                "reference-lead-missing",
                                "reference-lead-level-missing",
                                "reference-lead-agreement-missing",
                                "line-manager-agreement-missing")))
                .body("missing[4].message", startsWith("The network lead's agreement with the line manager"));
        RestAssured.given()
                .header("Accept-Language", "da")
                .auth()
                .oauth2(Tokens.of("staff"))
                .get(NETWORKS + "/" + network + "/mandate")
                .then()
                .body("missing[4].message", startsWith("Netværkslederens aftale med sin personaleleder"));
    }

    @Test
    void eachThingIsMissedUntilItIsThere() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        assign(TestUsers.REFERENCELEAD, network, NetworkRole.REFERENCE_LEAD);
        assign(TestUsers.LINEMANAGER, network, NetworkRole.LINE_MANAGER);
        misses(
                network,
                "reference-lead-level-missing",
                "reference-lead-agreement-missing",
                "line-manager-agreement-missing");

        var withReferenceLead = inForce(network, withReferenceLead(), "lead", "referencelead");
        misses(network, "reference-lead-level-missing", "line-manager-agreement-missing");
        stateLevel(network, withReferenceLead, "DIRECTOR");
        misses(network, "reference-lead-level-missing", "line-manager-agreement-missing");
        stateLevel(network, withReferenceLead, "EXECUTIVE_FORUM");
        misses(network, "line-manager-agreement-missing");
        var withLineManager = inForce(network, withLineManager(), "lead", "linemanager");

        misses(network);
        mandate(network).body("complete", equalTo(true)).body("missing", hasSize(0));
        step("secretariat", network, withLineManager, "ending", Map.of("reason", "Another manager"))
                .then()
                .statusCode(200);
        misses(network, "line-manager-agreement-missing");
    }

    @Test
    void anInnovationNetworkNeedsADirector() {
        var network = started("INNOVATION");
        meetTheGateOfMandate(network);
        misses(network, "reference-lead-level-missing");

        String agreement = mandate(network).extract().path("agreements.find { it.kind == 'REFERENCE_LEAD' }.id");
        stateLevel(network, UUID.fromString(agreement), "DIRECTOR");

        misses(network);
    }

    @Test
    void theLevelThatMembersServiceToldNeedsNoStatement() {
        var network = started("WELFARE");
        var lead = Ids.next();
        Wire.tell(new PersonRegistered(
                lead,
                PersonKind.EMPLOYEE,
                null,
                null,
                null,
                "profession",
                List.of("profession"),
                null,
                LeadershipLevel.EXECUTIVE_FORUM));
        Wire.tell(new RoleAssigned(network, Ids.next(), lead, NetworkRole.REFERENCE_LEAD));

        eventually()
                .untilAsserted(() -> misses(
                        network,
                        "network-lead-missing",
                        "reference-lead-agreement-missing",
                        "line-manager-agreement-missing"));
    }

    @Test
    void onlyTheSecretariatStatesTheLevelAndOnlyOfAReferenceLead() {
        var network = started("WELFARE");
        meetTheGateOfMandate(network);
        var agreement = drafted(network, withLineManager());
        var level = agreements(network) + "/" + agreement + "/reference-lead-level";

        as("lead")
                .header("If-Match", "*")
                .body(Map.of("level", "DIRECTOR"))
                .put(level)
                .then()
                .statusCode(403);
        as("secretariat")
                .header("If-Match", "*")
                .body(Map.of("level", "DIRECTOR"))
                .put(level)
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("agreement-without-reference-lead"));
        as("secretariat")
                .header("If-Match", "*")
                .body(Map.of("level", "MAYOR"))
                .put(level)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/level"));
    }

    @Test
    void theLeadIsNeverTheReferenceLead() {
        var network = started("WELFARE");
        meetTheGateOfMandate(network);

        Wire.tell(new RoleAssigned(network, Ids.next(), personOf(TestUsers.LEAD), NetworkRole.REFERENCE_LEAD));

        awaitMissing(network, "lead-is-reference-lead");
        enter("secretariat", network, Map.of("phase", "STARTUP"))
                .then()
                .statusCode(409)
                .body("violations[0].message", startsWith("The network lead is also reference lead."));
    }

    @Test
    void thePersonIsLeadOnce() {
        var network = started("WELFARE");
        meetTheGateOfMandate(network);
        var again = Ids.next();

        Wire.tell(new RoleAssigned(network, again, personOf(TestUsers.LEAD), NetworkRole.NETWORK_LEAD));

        awaitMissing(network, "lead-twice");
        Wire.tell(new RoleEnded(network, again, personOf(TestUsers.LEAD), NetworkRole.NETWORK_LEAD));
        eventually().until(() -> gate(network).extract().<Boolean>path("open"));
    }

    @Test
    void anotherLeadMakesTheAgreementsAnew() {
        var network = started("WELFARE");
        var assignment = meetTheGateOfMandate(network);

        Wire.tell(new RoleEnded(network, assignment, personOf(TestUsers.LEAD), NetworkRole.NETWORK_LEAD));
        assign(TestUsers.CODRIVER, network, NetworkRole.NETWORK_LEAD);

        awaitMissing(network, "reference-lead-agreement-missing");
        misses(network, "reference-lead-agreement-missing", "line-manager-agreement-missing");
    }

    @Test
    void hoursAndPayersAreThoseOfAllAgreementsInForce() {
        var network = started("WELFARE");
        meetTheGateOfMandate(network);
        assign(TestUsers.CODRIVER, network, NetworkRole.CO_DRIVER);
        var culture = Ids.next();
        var care = Ids.next();
        inForce(network, paidBy(TestUsers.LEAD, payer(culture, 60), payer(care, 40)), "lead", "linemanager");
        inForce(network, paidBy(TestUsers.CODRIVER, payer(culture, 100)), "codriver", "linemanager");
        drafted(network, paidBy(TestUsers.CODRIVER, payer(care, 100)));

        mandate(network)
                .body("hoursPerPhase.phase", equalTo(List.of("STARTUP", "DISCOVERY")))
                .body("hoursPerPhase.hours", equalTo(List.of(80.0f, 120.0f)))
                .body("hours", equalTo(200.0f))
                .body("payers.unitId", equalTo(List.of(culture.toString(), care.toString())))
                .body("payers.hours", equalTo(List.of(160.0f, 40.0f)))
                .body("payers.share", equalTo(List.of(80.0f, 20.0f)))
                .body("agreements.findAll { it.state == 'SUPERSEDED' }", hasSize(0))
                .body("agreements.texts", everyItem(nullValue()));
    }

    @Test
    void saysWhichAgreementsWaitAndForWhat() throws SQLException {
        var network = started("WELFARE");
        meetTheGateOfMandate(network);
        var draft = drafted(network, withReferenceLead());
        var proposed = drafted(network, withLineManager());
        step("secretariat", network, proposed, "proposal").then().statusCode(200);
        String due = mandate(network)
                .extract()
                .path("agreements.find { it.kind == 'REFERENCE_LEAD' && it.state == 'SIGNED' }.id");
        Database.execute("update agreement set review_on = '2026-01-31' where id = ?", UUID.fromString(due));

        mandate(network)
                .body("complete", equalTo(false))
                .body(item("mandate-draft", "agreementId"), equalTo(draft.toString()))
                .body(item("mandate-unsigned", "agreementId"), equalTo(proposed.toString()))
                .body(item("mandate-unsigned", "message"), startsWith("The agreement waits for 2 signature(s)."))
                .body(item("mandate-review-due", "agreementId"), equalTo(due))
                .body(item("mandate-review-due", "message"), containsString("2026-01-31"));
    }

    @Test
    void countsTheMembersWhoseTimeNobodyGave() {
        var network = started("WELFARE");
        meetTheGateOfMandate(network);
        join(TestUsers.MEMBER, network, Ids.next());
        assign(TestUsers.LINEMANAGER, network, NetworkRole.LINE_MANAGER);
        mandate(network)
                .body(item("mandate-members-without-time", "message"), startsWith("1 member(s) have no agreement"));

        inForce(network, paidBy(TestUsers.MEMBER, payer(Ids.next(), 100)), "member", "linemanager");

        mandate(network).body("missing", hasSize(0)).body("complete", equalTo(true));
    }

    @Test
    void anUnknownNetworkHasNone() {
        as("staff").get(NETWORKS + "/" + UUID.randomUUID() + "/mandate").then().statusCode(404);
    }

    private static Map<String, Object> paidBy(TestUsers member, Object... payers) {
        var agreement = withLineManager();
        var content = timeAndPay();
        content.put("payers", List.of(payers));
        agreement.put("memberPersonId", personOf(member));
        agreement.put("content", content);
        return agreement;
    }

    private static void misses(UUID network, String... codes) {
        gate(network).body("missing.code", equalTo(List.of(codes)));
    }

    private static void awaitMissing(UUID network, String code) {
        eventually()
                .until(() -> gate(network)
                        .extract()
                        .<List<String>>path("missing.code")
                        .contains(code));
    }

    private static String item(String code, String field) {
        return "missing.find { it.code == '" + code + "' }." + field;
    }
}
