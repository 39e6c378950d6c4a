package dk.tvaers.networks.network;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.awaitParticipation;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.membership;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.meetTheGateOfDesign;
import static dk.tvaers.networks.network.PhaseCalls.MANDATE_MISSING;
import static dk.tvaers.networks.network.PhaseCalls.gate;
import static dk.tvaers.networks.network.PhaseCalls.history;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.LoginLinked;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.members.PersonChanged;
import dk.tvaers.events.members.RoleAssigned;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a gate says is missing, and when it opens. */
@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class PhaseGateTest {
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

    private static PersonChanged changed(UUID person, UUID department) {
        return new PersonChanged(
                person, PersonKind.EMPLOYEE, department, department, null, "profession", List.of("profession"));
    }

    private static void awaitGate(UUID network, boolean open) {
        eventually()
                .until(() -> gate(network, "en").extract().<Boolean>path("open").equals(open));
    }
}
