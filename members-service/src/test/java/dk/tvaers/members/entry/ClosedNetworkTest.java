package dk.tvaers.members.entry;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.memberships;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.networks.NetworkClosed;
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

/** What has ended can be read, and left, but nobody begins in it. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ClosedNetworkTest {
    private static String of(UUID network) {
        return "/members/v1/networks/" + network;
    }

    private static UUID ledNetwork() {
        UUID network = newNetwork();
        assign(network, personOf("lead"), "NETWORK_LEAD").then().statusCode(201);
        return network;
    }

    private static void close(UUID network) {
        UUID event = Wire.tell(new NetworkClosed(network, false));
        eventually().until(() -> Rows.count("inbox where event_id = ?", event) == 1);
    }

    private static Response invite(UUID network, UUID person) {
        return as("lead").body(Map.of("personId", person, "core", true)).post(of(network) + "/invitations");
    }

    private static void refused(Response response) {
        response.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("violations[0].code", equalTo("network-closed"))
                .body("violations[0].message", startsWith("Netværket er afsluttet"));
    }

    @Test
    void canNotBeJoinedAppliedToOrInvitedTo() {
        UUID network = ledNetwork();
        UUID person = newCitizen();
        personOf("outsider");
        close(network);

        refused(as("secretariat").body(membership(person)).post(memberships(network)));
        refused(invite(network, person));
        refused(as("outsider").body(Map.of("core", true)).post(of(network) + "/applications"));

        assertEquals(0, Rows.count("membership where network_id = ?", network));
        assertEquals(0, Rows.count("entry where network_id = ?", network));
    }

    @Test
    void saysSoInTheCallersLanguage() {
        UUID network = ledNetwork();
        close(network);

        as("secretariat")
                .header("Accept-Language", "en")
                .body(membership(newCitizen()))
                .post(memberships(network))
                .then()
                .statusCode(409)
                .body("violations[0].message", startsWith("The network is closed"));
    }

    @Test
    void anInvitationThatWasOpenCanBeDeclinedButNotAccepted() {
        UUID network = ledNetwork();
        UUID person = newCitizen();
        String answer = of(network) + "/entries/" + id(invite(network, person)) + "/answer";
        close(network);

        refused(as("secretariat")
                .header("If-Match", "\"0\"")
                .body(Map.of("outcome", "ACCEPTED"))
                .put(answer));
        as("secretariat")
                .header("If-Match", "\"0\"")
                .body(Map.of("outcome", "DECLINED"))
                .put(answer)
                .then()
                .statusCode(200);
    }

    /** Not even that it ended is for strangers to learn this way. */
    @Test
    void refusesThoseWhoMayNotInviteAsBefore() {
        UUID network = ledNetwork();
        close(network);

        as("outsider")
                .body(Map.of("personId", newCitizen(), "core", true))
                .post(of(network) + "/invitations")
                .then()
                .statusCode(403);
    }

    @Test
    void canBeLeft() {
        UUID network = ledNetwork();
        UUID member = id(as("secretariat").body(membership(newCitizen())).post(memberships(network)));
        close(network);

        as("secretariat").get(memberships(network)).then().statusCode(200).body("items.size()", equalTo(1));
        as("secretariat")
                .header("If-Match", "\"0\"")
                .delete(memberships(network) + "/" + member)
                .then()
                .statusCode(204);
    }
}
