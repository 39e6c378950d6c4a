package dk.tvaers.members.role;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.members.Api.roles;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.members.RoleAssigned;
import dk.tvaers.events.members.RoleEnded;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class RoleTest {
    private static Response end(UUID network, UUID role, String tag) {
        return as("secretariat").header("If-Match", tag).delete(roles(network) + "/" + role);
    }

    private static void refused(Response response, int status, String pointer, String code) {
        response.then()
                .statusCode(status)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void givesARoleAndTells() {
        UUID network = newNetwork();
        UUID person = newCitizen();

        Response created = assign(network, person, "CO_DRIVER");

        UUID role = id(created);
        created.then()
                .header("Location", endsWith(roles(network) + "/" + role))
                .header("ETag", equalTo("\"0\""))
                .body("networkId", equalTo(network.toString()))
                .body("personId", equalTo(person.toString()))
                .body("role", equalTo("CO_DRIVER"));
        String assignedAt = created.path("assignedAt");
        as("secretariat")
                .get(roles(network) + "/" + role)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("assignedAt", equalTo(assignedAt));
        assertEquals(
                new RoleAssigned(network, role, person, NetworkRole.CO_DRIVER),
                Wire.await(RoleAssigned.class, each -> each.assignmentId().equals(role)));
    }

    @Test
    void anEndedRoleIsToldAndForgottenByTheList() {
        UUID network = newNetwork();
        UUID person = newCitizen();
        UUID role = id(assign(network, person, "CONSULTANT"));

        as("secretariat").delete(roles(network) + "/" + role).then().statusCode(428);
        end(network, role, "\"5\"").then().statusCode(412);
        end(network, role, "\"0\"").then().statusCode(204);
        end(network, role, "\"1\"").then().statusCode(404);

        as("secretariat").get(roles(network)).then().body("items.id", empty()).body("next", nullValue());
        assertEquals(
                new RoleEnded(network, role, person, NetworkRole.CONSULTANT),
                Wire.await(RoleEnded.class, each -> each.assignmentId().equals(role)));
        assertEquals(1, Rows.count("role_assignment where id = ? and ended_at is not null", role));
    }

    @Test
    void aRoleOpensTheNetworkAtOnceAndItsEndClosesIt() {
        UUID network = newNetwork();
        UUID person = personOf("referencelead");
        as("referencelead").get(roles(network)).then().statusCode(403);

        UUID role = id(assign(network, person, "REFERENCE_LEAD"));
        as("referencelead").get(roles(network)).then().statusCode(200).body("items.id", contains(role.toString()));
        as("referencelead").get(roles(newNetwork())).then().statusCode(403);

        end(network, role, "\"0\"").then().statusCode(204);
        as("referencelead").get(roles(network)).then().statusCode(403);
    }

    @Test
    void refusesWhatIsNoRole() {
        UUID network = newNetwork();
        UUID person = newCitizen();

        refused(assign(network, person, "BOSS"), 400, "/role", "unknown-value");
        refused(assign(network, UUID.randomUUID(), "RECEIVER"), 422, "/personId", "unknown-person");
        refused(as("secretariat").body(Map.of("personId", person)).post(roles(network)), 400, "/role", "not-null");
        refused(
                as("secretariat")
                        .body(Map.of("personId", person, "role", "RECEIVER", "hours", 3))
                        .post(roles(network)),
                400,
                "/hours",
                "unknown-field");
        assertEquals(0, Rows.count("role_assignment where network_id = ?", network));
    }

    @Test
    void knowsNoNetworkItHasNotHeardOf() {
        UUID network = UUID.randomUUID();

        assign(network, newCitizen(), "RECEIVER").then().statusCode(404).body("code", equalTo("not-found"));
        as("secretariat").get(roles(network)).then().statusCode(404);
        end(network, UUID.randomUUID(), "\"0\"").then().statusCode(404);
    }

    @Test
    void aRoleBelongsToItsNetwork() {
        UUID role = id(assign(newNetwork(), newCitizen(), "RECEIVER"));
        UUID other = newNetwork();

        end(other, role, "\"0\"").then().statusCode(404);
        as("secretariat").get(roles(other) + "/" + role).then().statusCode(404);
    }
}
