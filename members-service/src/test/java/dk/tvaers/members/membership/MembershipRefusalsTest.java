package dk.tvaers.members.membership;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.memberships;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MembershipRefusalsTest {
    private static Response leave(String user, UUID network, UUID membership, String tag) {
        return as(user).header("If-Match", tag).delete(memberships(network) + "/" + membership);
    }

    private static Map<String, Object> with(Map<String, Object> membership, String field, Object value) {
        membership.put(field, value);
        return membership;
    }

    private static void refused(UUID network, Map<String, ?> membership, int status, String pointer, String code) {
        join("secretariat", network, membership)
                .then()
                .statusCode(status)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void bringsNoPerspectiveThatIsNotItsOwn() {
        UUID network = newNetwork();
        UUID person = newCitizen();

        refused(
                network,
                with(membership(person), "mainPerspective", "political"),
                422,
                "/mainPerspective",
                "perspective-not-carried");

        assertEquals(0, Rows.count("membership where network_id = ?", network));
    }

    @Test
    void refusesWhatIsNoMembership() {
        UUID network = newNetwork();
        UUID person = newCitizen();

        refused(network, membership(UUID.randomUUID()), 422, "/personId", "unknown-person");
        refused(network, with(membership(person), "recruitment", "FORCED"), 400, "/recruitment", "unknown-value");
        refused(network, with(membership(person), "core", "yes"), 400, "/core", "wrong-type");
        refused(network, with(membership(person), "core", null), 400, "/core", "not-null");
        refused(network, with(membership(person), "mainPerspective", "x".repeat(65)), 400, "/mainPerspective", "size");
        refused(network, with(membership(person), "hours", 3), 400, "/hours", "unknown-field");
        assertEquals(0, Rows.count("membership where network_id = ?", network));
    }

    @Test
    void knowsNoNetworkItHasNotHeardOf() {
        UUID network = UUID.randomUUID();

        join("secretariat", network, membership(newCitizen())).then().statusCode(404);
        as("secretariat").get(memberships(network)).then().statusCode(404);
        leave("secretariat", network, UUID.randomUUID(), "\"0\"").then().statusCode(404);
    }
}
