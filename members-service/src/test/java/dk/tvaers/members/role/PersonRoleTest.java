package dk.tvaers.members.role;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.members.Api.roles;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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
class PersonRoleTest {
    private static Response held(String user, UUID person) {
        return as(user).get(of(person));
    }

    private static String of(UUID person) {
        return "/members/v1/people/" + person + "/roles";
    }

    @Test
    void whatAPersonIsAndWasToAllNetworksIsToldTheNewestFirst() {
        UUID person = newCitizen();
        UUID first = newNetwork();
        UUID second = newNetwork();
        UUID ended = id(assign(first, person, "RECEIVER"));
        UUID kept = id(as("secretariat")
                .body(Map.of("personId", person, "role", "CONSULTANT", "termEndsOn", "2999-01-31"))
                .post(roles(second)));
        assign(second, newCitizen(), "RECEIVER").then().statusCode(201);
        as("secretariat").header("If-Match", "\"0\"").delete(roles(first) + "/" + ended);

        held("secretariat", person)
                .then()
                .statusCode(200)
                .body("items.id", contains(kept.toString(), ended.toString()))
                .body("items.networkId", contains(second.toString(), first.toString()))
                .body("items.role", contains("CONSULTANT", "RECEIVER"))
                .body("items[0].title", equalTo("Ensomhed blandt ældre borgere"))
                .body("items[0].assignedAt", notNullValue())
                .body("items[0].termEndsOn", equalTo("2999-01-31"))
                .body("items[0]", not(hasKey("endedAt")))
                .body("items[1].endedAt", notNullValue())
                .body("items[1]", not(hasKey("termEndsOn")))
                .body("next", nullValue());
    }

    @Test
    void manyRolesAreToldAPageAtATime() {
        UUID person = newCitizen();
        UUID network = newNetwork();
        UUID first = id(assign(network, person, "RECEIVER"));
        UUID second = id(assign(network, person, "CONSULTANT"));
        UUID third = id(assign(network, person, "CO_DRIVER"));

        Response page = as("secretariat").queryParam("limit", 2).get(of(person));

        page.then()
                .body("items.id", contains(third.toString(), second.toString()))
                .header("Link", containsString("rel=\"next\""));
        as("secretariat")
                .queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("next"))
                .get(of(person))
                .then()
                .body("items.id", contains(first.toString()))
                .body("next", nullValue());
        as("secretariat").queryParam("cursor", "?").get(of(person)).then().statusCode(400);
    }

    @Test
    void everybodyReadsTheirOwnAndForOthersThereIsNobody() {
        UUID network = newNetwork();
        UUID person = personOf("receiver");
        UUID role = id(assign(network, person, "RECEIVER"));
        assign(network, personOf("lead"), "NETWORK_LEAD").then().statusCode(201);

        assertEquals(
                role.toString(),
                held("receiver", person).then().statusCode(200).extract().path("items[0].id"));
        held("lead", person).then().statusCode(404);
        held("administrator", person).then().statusCode(404);
    }

    @Test
    void whoeverReadsThemIsWrittenDown() {
        UUID person = newCitizen();

        held("secretariat", person).then().statusCode(200).body("items", empty());

        assertEquals(1, Rows.count("audit_entry where action = 'read-roles' and subject_id = ?", person));
        as("secretariat")
                .get("/members/v1/people/" + person + "/readings")
                .then()
                .body("items[0].what", equalTo("READ_ROLES"));
        held("secretariat", UUID.randomUUID()).then().statusCode(404);
    }
}
