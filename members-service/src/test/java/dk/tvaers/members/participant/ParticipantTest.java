package dk.tvaers.members.participant;

import static dk.tvaers.members.Api.arrive;
import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who works together in a network knows who the others are. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ParticipantTest {
    private static String participants(UUID network) {
        return "/members/v1/networks/" + network + "/participants";
    }

    @Test
    void namesEverybodyOnceWithRolesAndMembership() {
        var network = newNetwork();
        var lead = personOf("lead");
        var citizen = newCitizen();
        assign(network, lead, "NETWORK_LEAD").then().statusCode(201);
        assign(network, lead, "RECEIVER").then().statusCode(201);
        var membership = id(join("secretariat", network, membership(citizen)));

        var answer = as("lead").get(participants(network)).then().statusCode(200);

        answer.body("items", hasSize(2));
        var ofLead = "items.find { it.personId == '" + lead + "' }.";
        answer.body(ofLead + "name", equalTo(arrive("lead").path("name")))
                .body(ofLead + "roles", containsInAnyOrder("NETWORK_LEAD", "RECEIVER"))
                .body(ofLead + "membershipId", nullValue())
                .body(ofLead + "core", equalTo(false));
        var ofCitizen = "items.find { it.personId == '" + citizen + "' }.";
        answer.body(ofCitizen + "name", equalTo("Vibeke Opdigtet"))
                .body(ofCitizen + "roles", empty())
                .body(ofCitizen + "membershipId", equalTo(membership.toString()))
                .body(ofCitizen + "mainPerspective", equalTo("citizen"))
                .body(ofCitizen + "core", equalTo(true));
    }

    @Test
    void forgetsWhoLeft() {
        var network = newNetwork();
        var role = id(assign(network, newCitizen(), "CONSULTANT"));
        as("secretariat").get(participants(network)).then().body("items", hasSize(1));

        as("secretariat")
                .header("If-Match", "\"0\"")
                .delete("/members/v1/networks/" + network + "/roles/" + role)
                .then()
                .statusCode(204);

        as("secretariat").get(participants(network)).then().body("items", empty());
    }

    @Test
    void pagesMissNobody() {
        var network = newNetwork();
        for (var role : List.of("CONSULTANT", "CO_DRIVER", "RECEIVER")) {
            assign(network, newCitizen(), role).then().statusCode(201);
        }

        var first =
                as("secretariat").get(participants(network) + "?limit=2").then().body("next", notNullValue());
        var second = as("secretariat")
                .get(participants(network) + "?limit=2&cursor="
                        + first.extract().path("next"))
                .then()
                .body("next", nullValue());

        var seen = new HashSet<String>(first.extract().<List<String>>path("items.personId"));
        seen.addAll(second.extract().<List<String>>path("items.personId"));
        assertEquals(3, seen.size());
    }

    @Test
    void writesDownWhoseNamesWereShown() {
        var network = newNetwork();
        var citizen = newCitizen();
        assign(network, citizen, "CONSULTANT").then().statusCode(201);

        as("secretariat").get(participants(network)).then().statusCode(200);

        assertEquals(1, Rows.count("audit_entry where action = 'read-name' and subject_id = ?", citizen));
    }

    @Test
    void strangersAreRefused() {
        as("outsider").get(participants(newNetwork())).then().statusCode(403);
    }
}
