package dk.tvaers.members.membership;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.memberships;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.members.ParticipationPlanned;
import dk.tvaers.events.words.Phase;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ParticipationTest {
    private static final Map<String, String> DISCOVERY =
            Map.of("phase", "DISCOVERY", "purpose", "Fortæller, hvordan et besøg opleves");
    private static final Map<String, String> TRIAL = Map.of("phase", "TRIAL");

    private static Response plan(UUID network, UUID membership, String tag, boolean core, List<?> phases) {
        return as("secretariat")
                .header("If-Match", tag)
                .body(Map.of("core", core, "phases", phases))
                .put(memberships(network) + "/" + membership + "/participation");
    }

    @Test
    void plansInWhichPhasesAndWhatFor() {
        UUID network = newNetwork();
        UUID person = newCitizen();
        UUID membership = id(join("secretariat", network, membership(person)));

        plan(network, membership, "\"0\"", false, List.of(TRIAL, DISCOVERY))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("core", equalTo(false))
                .body("phases.phase", contains("DISCOVERY", "TRIAL"))
                .body("phases[0].purpose", equalTo("Fortæller, hvordan et besøg opleves"));

        as("secretariat")
                .get(memberships(network))
                .then()
                .body("items[0].phases.phase", contains("DISCOVERY", "TRIAL"));
        assertEquals(
                new ParticipationPlanned(network, membership, person, false, List.of(Phase.DISCOVERY, Phase.TRIAL)),
                Wire.await(
                        ParticipationPlanned.class, each -> each.membershipId().equals(membership)));
    }

    @Test
    void thePlanIsReplacedAndWhatChangesNothingIsNotTold() {
        UUID network = newNetwork();
        UUID membership = id(join("secretariat", network, membership(newCitizen())));
        plan(network, membership, "\"0\"", false, List.of(DISCOVERY)).then().statusCode(200);

        plan(network, membership, "\"1\"", false, List.of(DISCOVERY)).then().statusCode(200);
        plan(network, membership, "\"1\"", false, List.of(TRIAL)).then().body("phases.phase", contains("TRIAL"));

        assertEquals(2, Rows.count("outbox where type like '%ParticipationPlanned%' and key = ?", network));
        plan(network, membership, "\"1\"", true, List.of()).then().statusCode(412);
        plan(network, membership, "\"2\"", true, List.of())
                .then()
                .statusCode(200)
                .body("phases", hasSize(0));
        assertEquals(0, Rows.count("planned_phase where membership_id = ?", membership));
    }

    @Test
    void refusesAPhaseThatStandsTwiceOrIsNone() {
        UUID network = newNetwork();
        UUID membership = id(join("secretariat", network, membership(newCitizen())));

        plan(network, membership, "\"0\"", false, List.of(TRIAL, DISCOVERY, TRIAL))
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("phase-twice"));
        plan(network, membership, "\"0\"", false, List.of(Map.of("phase", "PICNIC")))
                .then()
                .statusCode(400);
        plan(network, membership, "\"0\"", false, List.of(Map.of("phase", "TRIAL", "purpose", "  ")))
                .then()
                .statusCode(400);
    }
}
