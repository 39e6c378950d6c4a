package dk.tvaers.members.role;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.roles;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class RoleInvariantsTest {
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
    void thereIsOneLeadAtATime() {
        UUID network = newNetwork();
        UUID lead = id(assign(network, newCitizen(), "NETWORK_LEAD"));
        UUID successor = newCitizen();

        refused(assign(network, successor, "NETWORK_LEAD"), 409, "/role", "network-lead-exists");

        end(network, lead, "\"0\"").then().statusCode(204);
        assign(network, successor, "NETWORK_LEAD").then().statusCode(201);
        as("secretariat").get(roles(network)).then().body("items.personId", contains(successor.toString()));
    }

    @Test
    void thereIsOneReferenceLeadAtATime() {
        UUID network = newNetwork();
        assign(network, newCitizen(), "REFERENCE_LEAD").then().statusCode(201);

        refused(assign(network, newCitizen(), "REFERENCE_LEAD"), 409, "/role", "reference-lead-exists");
    }

    @Test
    void theLeadIsNeverItsReferenceLead() {
        UUID network = newNetwork();
        UUID other = newNetwork();
        UUID person = newCitizen();
        assign(network, person, "NETWORK_LEAD").then().statusCode(201);

        refused(assign(network, person, "REFERENCE_LEAD"), 409, "/personId", "lead-is-not-reference-lead");

        assign(other, person, "REFERENCE_LEAD").then().statusCode(201);
    }

    @Test
    void aRoleIsHeldOnceAndMayBeHeldAgain() {
        UUID network = newNetwork();
        UUID person = newCitizen();
        UUID first = id(assign(network, person, "RECEIVER"));

        refused(assign(network, person, "RECEIVER"), 409, "/role", "role-held-already");

        end(network, first, "\"0\"").then().statusCode(204);
        assign(network, person, "RECEIVER").then().statusCode(201);
    }

    @Test
    void ofTwoLeadsAtOnceOneIsRefused() throws Exception {
        UUID network = newNetwork();
        UUID one = newCitizen();
        UUID other = newCitizen();

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(Stream.of(one, other)
                    .<Callable<Integer>>map(person ->
                            () -> assign(network, person, "NETWORK_LEAD").statusCode())
                    .toList());
            assertEquals(409 + 201, answers.get(0).get() + answers.get(1).get());
        }

        assertEquals(1, Rows.count("role_assignment where network_id = ?", network));
        assertEquals(1, Rows.count("access_role where network_id = ?", network));
    }
}
