package dk.tvaers.members.candidate;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.members.Api.createPerson;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class CandidateTest {
    private static UUID company() {
        var person = citizen();
        person.put("kind", "EXTERNAL");
        person.put("mainPerspective", "company");
        person.put("perspectives", List.of("citizen"));
        return id(createPerson(person));
    }

    private static Response decide(UUID person, boolean findable) {
        return as("secretariat")
                .body(Map.of("findable", findable))
                .put("/members/v1/people/" + person + "/findability");
    }

    private static UUID findableCompany() {
        UUID person = company();
        decide(person, true).then().statusCode(200).body("findable", equalTo(true));
        return person;
    }

    /** All pages of one. */
    private static List<String> found(String user, UUID network) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(user).queryParam("perspective", "company").queryParam("limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/members/v1/networks/" + network + "/candidates");
            page.then().statusCode(200);
            ids.addAll(page.jsonPath().getList("items.personId"));
            cursor = page.path("next");
        } while (cursor != null);
        return ids;
    }

    @Test
    void findsOnlyThoseWhoAgreed() {
        UUID network = newNetwork();
        UUID silent = company();
        UUID agreed = findableCompany();

        var found = found("secretariat", network);

        assertTrue(found.contains(agreed.toString()));
        assertFalse(found.contains(silent.toString()));
        as("secretariat")
                .queryParam("perspective", "company")
                .queryParam("limit", 100)
                .get("/members/v1/networks/" + network + "/candidates")
                .then()
                .body("items.find { it.personId == '" + agreed + "' }.name", equalTo("Vibeke Opdigtet"))
                .body("items.find { it.personId == '" + agreed + "' }.perspectives", contains("citizen", "company"))
                .body("items[0]", not(hasKey("email")));
        assertTrue(Rows.count("audit_entry where action = 'find' and subject_id = ?", agreed) > 0);
    }

    @Test
    void whoChangesHisMindIsFoundNoMore() {
        UUID network = newNetwork();
        UUID person = findableCompany();

        decide(person, false).then().statusCode(200).body("findable", equalTo(false));
        decide(person, false).then().statusCode(200);

        assertFalse(found("secretariat", network).contains(person.toString()));
        assertEquals(2, Rows.count("consent where person_id = ?", person));
    }

    @Test
    void whoLeftIsNotFound() {
        UUID network = newNetwork();
        UUID person = findableCompany();
        as("secretariat")
                .body(Map.of())
                .put("/members/v1/people/" + person + "/departure")
                .then()
                .statusCode(200);

        assertFalse(found("secretariat", network).contains(person.toString()));
    }

    @Test
    void whoIsInFewNetworksComesFirstAndMembersNotAtAll() {
        UUID network = newNetwork();
        UUID busy = findableCompany();
        join("secretariat", newNetwork(), membership(busy)).then().statusCode(201);
        UUID free = findableCompany();
        UUID member = findableCompany();
        join("secretariat", network, membership(member)).then().statusCode(201);

        var found = found("secretariat", network);

        assertTrue(found.indexOf(free.toString()) < found.indexOf(busy.toString()));
        assertFalse(found.contains(member.toString()));
    }

    @Test
    void theLeadOfTheNetworkLooksAndAMemberDoesNot() {
        UUID network = newNetwork();
        assign(network, personOf("lead"), "NETWORK_LEAD").then().statusCode(201);
        UUID person = findableCompany();

        assertTrue(found("lead", network).contains(person.toString()));
        as("outsider")
                .queryParam("perspective", "company")
                .get("/members/v1/networks/" + network + "/candidates")
                .then()
                .statusCode(403);
    }

    @Test
    void searchesByCompetenceAndProfession() {
        UUID network = newNetwork();
        UUID person = findableCompany();
        var skill = "skill " + person.toString().replace("-", "");
        as("secretariat")
                .body(Map.of("competences", List.of(skill)))
                .put("/members/v1/people/" + person + "/competences")
                .then()
                .statusCode(200);

        as("secretariat")
                .queryParam("competence", skill)
                .get("/members/v1/networks/" + network + "/candidates")
                .then()
                .statusCode(200)
                .body("items.personId", contains(person.toString()))
                .body("items[0].competences", contains(skill));
        as("secretariat")
                .queryParam("competence", skill)
                .queryParam("profession", "pædagog")
                .get("/members/v1/networks/" + network + "/candidates")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void everybodyDecidesAboutHimself() {
        personOf("receiver");
        as("receiver").get("/members/v1/me/findability").then().statusCode(200).body("findable", equalTo(false));

        as("receiver")
                .body(Map.of("findable", true))
                .put("/members/v1/me/findability")
                .then()
                .statusCode(200);

        as("receiver").get("/members/v1/me/findability").then().body("findable", equalTo(true));
    }

    @Test
    void refusesWhatCannotBe() {
        decide(UUID.randomUUID(), true).then().statusCode(404);
        as("secretariat")
                .queryParam("perspective", "astrologer")
                .get("/members/v1/networks/" + newNetwork() + "/candidates")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("unknown-perspective"));
    }
}
