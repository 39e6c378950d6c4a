package dk.tvaers.members.departure;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.members.EntryAnswered;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.members.PersonLeft;
import dk.tvaers.events.members.RoleEnded;
import dk.tvaers.events.words.EntryOutcome;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class DepartureTest {
    private static Response depart(UUID person, Map<String, ?> departure) {
        return as("secretariat").body(departure).put("/members/v1/people/" + person + "/departure");
    }

    @Test
    void whoLeavesLeavesEveryNetworkAndAllAreTold() {
        UUID person = newCitizen();
        UUID first = newNetwork();
        UUID second = newNetwork();
        UUID third = newNetwork();
        UUID membership = id(join("secretariat", first, membership(person)));
        join("secretariat", second, membership(person)).then().statusCode(201);
        UUID role = id(assign(second, person, "RECEIVER"));
        UUID entry = id(as("secretariat")
                .body(Map.of("personId", person, "core", true))
                .post("/members/v1/networks/" + third + "/invitations"));

        depart(person, Map.of("lastDay", "2026-06-30"))
                .then()
                .statusCode(200)
                .body("lastDay", equalTo("2026-06-30"))
                .body("memberships", equalTo(2))
                .body("roles", equalTo(1))
                .body("entries", equalTo(1));

        assertEquals(
                new PersonLeft(person, LocalDate.of(2026, 6, 30)),
                Wire.await(PersonLeft.class, each -> each.personId().equals(person)));
        Wire.await(MemberLeft.class, each -> each.membershipId().equals(membership));
        Wire.await(MemberLeft.class, each -> each.networkId().equals(second));
        Wire.await(RoleEnded.class, each -> each.assignmentId().equals(role));
        assertEquals(
                EntryOutcome.WITHDRAWN,
                Wire.await(EntryAnswered.class, each -> each.entryId().equals(entry))
                        .outcome());
        assertEquals(0, Rows.count("access_membership where person_id = ?", person));
    }

    @Test
    void whoLeftIsPutNowhere() {
        UUID person = newCitizen();
        UUID network = newNetwork();
        depart(person, Map.of()).then().statusCode(200);

        join("secretariat", network, membership(person)).then().statusCode(422);
        assign(network, person, "RECEIVER").then().statusCode(422);
        depart(person, Map.of()).then().statusCode(409).body("violations[0].code", equalTo("left-already"));
    }

    @Test
    void nobodyLeavesTomorrow() {
        UUID person = newCitizen();

        depart(person, Map.of("lastDay", "2999-01-01"))
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("left-later"));
        depart(UUID.randomUUID(), Map.of()).then().statusCode(404);
    }
}
