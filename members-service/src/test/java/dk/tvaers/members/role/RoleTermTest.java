package dk.tvaers.members.role;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.members.Api.roles;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.members.RoleEnded;
import dk.tvaers.events.words.NetworkRole;
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
class RoleTermTest {
    private static Response limit(UUID network, UUID role, String tag, Map<String, ?> term) {
        return limit("secretariat", network, role, tag, term);
    }

    private static Response limit(String user, UUID network, UUID role, String tag, Map<String, ?> term) {
        return as(user).header("If-Match", tag).body(term).put(roles(network) + "/" + role + "/term");
    }

    private static Response end(String user, UUID network, UUID role) {
        return as(user).header("If-Match", "\"0\"").delete(roles(network) + "/" + role);
    }

    private static Response path(String user, UUID network, UUID role, String tag, List<?> steps) {
        return as(user).header("If-Match", tag)
                .body(Map.of("steps", steps))
                .put(roles(network) + "/" + role + "/development-path");
    }

    private static void runTerms() {
        as("operator").post("/members/v1/operations/role-term-runs").then().statusCode(200);
    }

    @Test
    void aRoleEndsWhenItsTermIsOver() {
        UUID network = newNetwork();
        UUID person = newCitizen();
        UUID role = id(assign(network, person, "CONSULTANT"));
        limit(network, role, "\"0\"", Map.of("endsOn", "2999-12-31"))
                .then()
                .statusCode(200)
                .body("termEndsOn", equalTo("2999-12-31"));
        runTerms();
        as("secretariat").get(roles(network)).then().body("items.id", contains(role.toString()));

        Rows.change("update role_assignment set term_ends_on = current_date - 2 where id = ?", role);
        runTerms();

        as("secretariat").get(roles(network)).then().body("items", hasSize(0));
        assertEquals(
                new RoleEnded(network, role, person, NetworkRole.CONSULTANT),
                Wire.await(RoleEnded.class, each -> each.assignmentId().equals(role)));
        assertEquals(0, Rows.count("access_role where assignment_id = ?", role));
    }

    @Test
    void aTermCanBeGivenWithTheRoleAndTakenAway() {
        UUID network = newNetwork();
        UUID role = id(as("secretariat")
                .body(Map.of("personId", newCitizen(), "role", "RECEIVER", "termEndsOn", "2999-01-31"))
                .post(roles(network)));

        as("secretariat").get(roles(network) + "/" + role).then().body("termEndsOn", equalTo("2999-01-31"));
        limit(network, role, "\"0\"", Map.of()).then().statusCode(200).body("", not(hasKey("termEndsOn")));
        limit(network, role, "\"0\"", Map.of()).then().statusCode(412);
    }

    @Test
    void theLeadEndsEveryRoleButThoseAtTheTop() {
        UUID network = newNetwork();
        UUID lead = id(assign(network, personOf("lead"), "NETWORK_LEAD"));
        UUID sponsor = id(assign(network, personOf("referencelead"), "REFERENCE_LEAD"));
        UUID receiver = id(assign(network, newCitizen(), "RECEIVER"));
        UUID driver = id(assign(network, newCitizen(), "CO_DRIVER"));

        for (UUID top : List.of(lead, sponsor)) {
            limit("lead", network, top, "\"0\"", Map.of("endsOn", "2999-12-31"))
                    .then()
                    .statusCode(403);
            end("lead", network, top).then().statusCode(403);
        }
        limit("lead", network, receiver, "\"0\"", Map.of("endsOn", "2999-12-31"))
                .then()
                .statusCode(200)
                .body("termEndsOn", equalTo("2999-12-31"));
        end("lead", network, driver).then().statusCode(204);
        UUID other = newNetwork();
        end("lead", other, id(assign(other, newCitizen(), "RECEIVER"))).then().statusCode(403);
    }

    @Test
    void noTermEndsBeforeToday() {
        UUID network = newNetwork();
        UUID role = id(assign(network, newCitizen(), "RECEIVER"));

        limit(network, role, "\"0\"", Map.of("endsOn", "2020-01-31"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/endsOn"))
                .body("violations[0].code", equalTo("term-over"));
    }

    @Test
    void aCoDriverAndTheLeadWriteTheWayTogether() {
        UUID network = newNetwork();
        assign(network, personOf("lead"), "NETWORK_LEAD").then().statusCode(201);
        UUID role = id(assign(network, personOf("codriver"), "CO_DRIVER"));
        var first = Map.of("aim", "Leder et møde alene");
        var reached = Map.of("aim", "Leder et møde alene", "reachedOn", "2026-10-01");
        var second = Map.of("aim", "Planlægger en prøvehandling");

        path("lead", network, role, "\"0\"", List.of(first, second)).then().statusCode(200);
        path("codriver", network, role, "\"1\"", List.of(reached, second))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("steps.aim", contains("Leder et møde alene", "Planlægger en prøvehandling"))
                .body("steps[0].reachedOn", equalTo("2026-10-01"));

        as("lead")
                .get(roles(network) + "/" + role + "/development-path")
                .then()
                .statusCode(200)
                .body("steps", hasSize(2))
                .body("steps[0].reachedOn", equalTo("2026-10-01"));
        path("lead", network, role, "\"0\"", List.of()).then().statusCode(412);
    }

    @Test
    void othersHaveNoSuchWay() {
        UUID network = newNetwork();
        UUID role = id(assign(network, newCitizen(), "RECEIVER"));

        path("secretariat", network, role, "\"0\"", List.of())
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("path-of-co-drivers-only"));
        path("outsider", network, role, "\"0\"", List.of()).then().statusCode(403);
        path("secretariat", network, role, "\"0\"", List.of(Map.of("aim", " ")))
                .then()
                .statusCode(400);
    }
}
