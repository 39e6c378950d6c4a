package dk.tvaers.members.membership;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.memberships;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MembershipAccessTest {
    private static Response leave(String user, UUID network, UUID membership, String tag) {
        return as(user).header("If-Match", tag).delete(memberships(network) + "/" + membership);
    }

    @Test
    void theNetworkLeadChoosesTheMembersOfThisNetwork() {
        UUID network = newNetwork();
        UUID lead = personOf("lead");
        join("lead", network, membership(newCitizen())).then().statusCode(403);

        assign(network, lead, "NETWORK_LEAD").then().statusCode(201);
        UUID membership = id(join("lead", network, membership(newCitizen())));
        join("lead", newNetwork(), membership(newCitizen())).then().statusCode(403);

        as("lead").get(memberships(network)).then().statusCode(200).body("items.id", contains(membership.toString()));
        leave("lead", network, membership, "\"0\"").then().statusCode(204);
    }

    @Test
    void aMemberSeesTheOthersUntilLeaving() {
        UUID network = newNetwork();
        UUID member = personOf("member");
        as("member").get(memberships(network)).then().statusCode(403);
        UUID other = id(join("secretariat", network, membership(newCitizen())));
        UUID own = id(join("secretariat", network, membership(member)));

        as("member")
                .get(memberships(network))
                .then()
                .statusCode(200)
                .body("items.id", contains(other.toString(), own.toString()))
                .body("next", nullValue());
        join("member", network, membership(newCitizen())).then().statusCode(403);
        leave("member", network, other, "\"0\"").then().statusCode(403);

        leave("secretariat", network, own, "\"0\"").then().statusCode(204);
        as("member").get(memberships(network)).then().statusCode(403);
    }
}
