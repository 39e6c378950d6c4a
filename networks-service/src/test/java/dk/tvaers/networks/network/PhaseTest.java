package dk.tvaers.networks.network;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.awaitParticipation;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.membership;
import static dk.tvaers.networks.Api.networkTag;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.meetTheGateOfDesign;
import static dk.tvaers.networks.CourseApi.meetTheGateOfMandate;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.members.LoginLinked;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.members.PersonChanged;
import dk.tvaers.events.members.RoleAssigned;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.Deeds;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class PhaseTest {
    private static final List<String> MANDATE_MISSING = List.of(
            "network-lead-missing",
            "reference-lead-missing",
            "reference-lead-level-missing",
            "reference-lead-agreement-missing",
            "line-manager-agreement-missing");

    @Test
    void theGateSaysWhatIsMissingInTheCallersLanguage() {
        var network = started("WELFARE");

        gate(network, "en")
                .body("phase", equalTo("MANDATE"))
                .body("next", equalTo("STARTUP"))
                .body("alternative", nullValue())
                .body("open", equalTo(false))
                .body("missing.code", equalTo(MANDATE_MISSING))
                .body("missing[0].message", startsWith("The network has no network lead."));
        gate(network, "da").body("missing[0].message", startsWith("Netværket har ingen netværksleder."));
    }

    @Test
    void aClosedGateRefusesAndNamesEachMissingThing() {
        var network = started("WELFARE");

        enter("secretariat", network, Map.of("phase", "STARTUP"))
                .then()
                .statusCode(409)
                .body("code", equalTo("refused"))
                .body("violations.pointer", everyItem(equalTo("/phase")))
                .body("violations.code", equalTo(MANDATE_MISSING))
                .body("violations[1].message", startsWith("The network has no reference lead"));

        anyone().get(NETWORKS + "/" + network).then().header("ETag", "\"0\"").body("phase", equalTo("MANDATE"));
        history(network).body("items", hasSize(1));
    }

    @Test
    void theLeadTakesTheNetworkThroughAnOpenGate() {
        var network = started("WELFARE");
        meetTheGateOfMandate(network);
        gate(network, "en").body("open", equalTo(true)).body("missing", hasSize(0));

        var answer = enter("lead", network, Map.of("phase", "STARTUP"));

        answer.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("phase", equalTo("STARTUP"))
                .body("from", equalTo("MANDATE"))
                .body("direction", equalTo("FORWARD"))
                .body("overridden", equalTo(false))
                .body("missing", nullValue())
                .body("actedAs", equalTo("NETWORK_LEAD"))
                .body("reason", nullValue());
        anyone().get(NETWORKS + "/" + network).then().header("ETag", "\"1\"").body("phase", equalTo("STARTUP"));
        history(network)
                .body("items.phase", equalTo(List.of("MANDATE", "STARTUP")))
                .body("items[0].from", nullValue());
        var told = told(network, Phase.STARTUP);
        assertEquals(Phase.MANDATE, told.from());
        assertFalse(told.overridden());
    }

    @Test
    void onlyLeadConsultantAndSecretariatMoveTheNetwork() {
        var network = started("WELFARE");
        meetTheGateOfMandate(network);
        var wish = Map.<String, Object>of("phase", "STARTUP");
        enter("outsider", network, wish).then().statusCode(403);
        enter("referencelead", network, wish).then().statusCode(403);
        enter("forum", network, wish).then().statusCode(403);
        anyone().get(NETWORKS + "/" + network).then().body("phase", equalTo("MANDATE"));

        assign(TestUsers.CODRIVER, network, NetworkRole.CONSULTANT);
        enter("codriver", network, wish).then().statusCode(201).body("actedAs", equalTo("CONSULTANT"));

        // A lead of one network is nobody in another.
        enter("lead", started("WELFARE"), wish).then().statusCode(403);
    }

    @Test
    void theDesignNeedsMembersOfTwoDepartmentsNow() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN");
        meetTheGateOfDesign(network);
        var culture = Ids.next();
        var care = Ids.next();
        var second = Ids.next();
        var person = Ids.next();
        Wire.tell(membership(network, Ids.next(), Ids.next(), culture));
        Wire.tell(membership(network, Ids.next(), Ids.next(), culture));
        Wire.tell(membership(network, second, person, care));

        awaitGate(network, true);
        Wire.tell(new MemberLeft(network, second, person));
        awaitGate(network, false);
        gate(network, "en")
                .body("missing.code", equalTo(List.of("too-few-departments")))
                .body("missing[0].message", startsWith("The members come from 1 department(s), at least 2"));

        enter("secretariat", network, Map.of("phase", "FOCUS")).then().statusCode(409);
    }

    @Test
    void aMemberWhoMovesCountsForTheDepartmentMovedTo() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN");
        meetTheGateOfDesign(network);
        var culture = Ids.next();
        var mover = Ids.next();
        Wire.tell(membership(network, Ids.next(), Ids.next(), culture));
        Wire.tell(
                Ids.next(),
                membership(network, Ids.next(), mover, culture),
                Instant.now().minusSeconds(60));

        Wire.tell(changed(mover, Ids.next()));
        awaitGate(network, true);

        // What happened before the move and is told after it changes nothing. The next event of the same person tells
        // when it was read.
        Wire.tell(Ids.next(), changed(mover, culture), Instant.now().minusSeconds(30));
        Wire.tell(new LoginLinked(mover, TestUsers.PHASEMEMBER.subject()));
        Wire.tell(new RoleAssigned(network, Ids.next(), mover, NetworkRole.PHASE_MEMBER));
        awaitParticipation(TestUsers.PHASEMEMBER, network);
        gate(network, "en").body("open", equalTo(true));
    }

    @Test
    void goesBackToAnyEarlierPhaseWithAReason() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN", "FOCUS");
        enter("secretariat", network, Map.of("phase", "STARTUP"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"))
                .body("violations[0].code", equalTo("reason-needed"));

        enter("secretariat", network, Map.of("phase", "STARTUP", "reason", "Unmistakable: the question was wrong"))
                .then()
                .statusCode(201)
                .body("direction", equalTo("BACK"))
                .body("from", equalTo("FOCUS"))
                .body("reason", equalTo("Unmistakable: the question was wrong"));

        history(network).body("items.phase", equalTo(List.of("MANDATE", "STARTUP", "DESIGN", "FOCUS", "STARTUP")));
        eventually()
                .until(() -> Wire.told(PhaseEntered.class).stream()
                        .anyMatch(event -> event.networkId().equals(network) && event.direction() == Direction.BACK));
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void refusesToSkipAndToStay() {
        var network = started("WELFARE");

        refused(network, "DESIGN", "phase-skipped");
        refused(network, "CLOSING", "phase-skipped");
        refused(network, "MANDATE", "phase-current");

        history(network).body("items", hasSize(1));
    }

    @Test
    void aLearningNetworkMayPassOverTheOptionalPhases() {
        var network = started("LEARNING");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING");
        gate(network, "en").body("next", equalTo("IDEATION")).body("alternative", equalTo("CLOSING"));
        refused(network, "TRIAL", "phase-skipped");
        Deeds.meetTheGateOfTheming(network);

        enter("secretariat", network, Map.of("phase", "CLOSING")).then().statusCode(201);

        gate(network, "en")
                .body("phase", equalTo("CLOSING"))
                .body("next", nullValue())
                .body("missing.code", equalTo(List.of("forum-deliverable-missing")));
    }

    @Test
    void onlyTheSecretariatOverridesAndSaysWhy() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        enter("lead", network, Map.of("phase", "STARTUP", "override", true, "reason", "I want to"))
                .then()
                .statusCode(403);
        enter("secretariat", network, Map.of("phase", "STARTUP", "override", true))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"));

        enter("secretariat", network, Map.of("phase", "STARTUP", "override", true, "reason", "Appointed on Monday"))
                .then()
                .statusCode(201)
                .body("overridden", equalTo(true))
                .body("missing", equalTo(MANDATE_MISSING.subList(1, 5)))
                .body("actedAs", equalTo("SECRETARIAT"))
                .body("reason", equalTo("Appointed on Monday"));

        assertTrue(told(network, Phase.STARTUP).overridden());
    }

    @Test
    void demandsTheVersionThatWasSeen() {
        var network = started("WELFARE");
        var wish = Map.of("phase", "STARTUP", "override", true, "reason", "for a test");
        var entries = NETWORKS + "/" + network + "/phase-entries";

        as("secretariat").body(wish).post(entries).then().statusCode(428);
        as("secretariat")
                .header("If-Match", "\"9\"")
                .body(wish)
                .post(entries)
                .then()
                .statusCode(412);

        history(network).body("items", hasSize(1));
    }

    @Test
    void ofTwoWhoMoveItAtOnceTheSecondMustLookAgain() throws Exception {
        var network = started("WELFARE");
        var tag = networkTag(network);
        Callable<Integer> move = () -> as("secretariat")
                .header("If-Match", tag)
                .body(Map.of("phase", "STARTUP", "override", true, "reason", "for a test"))
                .post(NETWORKS + "/" + network + "/phase-entries")
                .statusCode();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = threads.invokeAll(Collections.nCopies(4, move)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertEquals(1, Collections.frequency(statuses, 201));
            assertEquals(3, Collections.frequency(statuses, 412));
        }

        history(network).body("items.phase", equalTo(List.of("MANDATE", "STARTUP")));
    }

    @Test
    void refusesWishesThatMeanNothing() {
        var network = started("WELFARE");
        invalid(network, Map.of(), "/phase");
        invalid(network, Map.of("phase", "PARTY"), "/phase");
        invalid(network, Map.of("phase", 3), "/phase");
        invalid(network, Map.of("phase", "STARTUP", "reason", " "), "/reason");
        invalid(network, Map.of("phase", "STARTUP", "reason", "x".repeat(2001)), "/reason");
        invalid(network, Map.of("phase", "STARTUP", "override", "true"), "/override");
        invalid(network, Map.of("phase", "STARTUP", "force", true), "/force");
        var nowhere = NETWORKS + "/" + UUID.randomUUID();
        as("secretariat")
                .header("If-Match", "*")
                .body(Map.of("phase", "STARTUP"))
                .post(nowhere + "/phase-entries")
                .then()
                .statusCode(404);
        as("staff").get(nowhere + "/gate").then().statusCode(404);
        as("staff").get(nowhere + "/phase-entries").then().statusCode(404);

        history(network).body("items", hasSize(1));
    }

    @Test
    void theCourseCannotBeRewrittenEvenInTheDatabase() {
        var network = started("WELFARE");

        assertThrows(
                SQLException.class, () -> Database.execute("delete from phase_entry where network_id = ?", network));

        history(network).body("items", hasSize(1));
    }

    private static PersonChanged changed(UUID person, UUID department) {
        return new PersonChanged(
                person, PersonKind.EMPLOYEE, department, department, null, "profession", List.of("profession"));
    }

    private static ValidatableResponse gate(UUID network, String language) {
        return RestAssured.given()
                .header("Accept-Language", language)
                .auth()
                .oauth2(dk.tvaers.testing.Tokens.of("staff"))
                .get(NETWORKS + "/" + network + "/gate")
                .then()
                .statusCode(200);
    }

    private static void awaitGate(UUID network, boolean open) {
        eventually()
                .until(() -> gate(network, "en").extract().<Boolean>path("open").equals(open));
    }

    private static ValidatableResponse history(UUID network) {
        return as("staff")
                .get(NETWORKS + "/" + network + "/phase-entries")
                .then()
                .statusCode(200);
    }

    private static PhaseEntered told(UUID network, Phase phase) {
        return Wire.await(PhaseEntered.class, event -> event.networkId().equals(network) && event.phase() == phase);
    }

    private static void refused(UUID network, String phase, String violation) {
        enter("secretariat", network, Map.of("phase", phase, "override", true, "reason", "for a test"))
                .then()
                .statusCode(409)
                .body("violations[0].pointer", equalTo("/phase"))
                .body("violations[0].code", equalTo(violation));
    }

    private static void invalid(UUID network, Map<String, Object> wish, String pointer) {
        enter("secretariat", network, wish).then().statusCode(400).body("violations[0].pointer", equalTo(pointer));
    }
}
