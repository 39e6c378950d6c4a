package dk.tvaers.members.person;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.members.Api.createPerson;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.personOf;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Topic;
import dk.tvaers.events.members.PersonRegistered;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.local.TestUsers;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PersonPrivacyTest {
    private static final String PEOPLE = "/members/v1/people";

    private static String newEmail() {
        return "p" + Marks.fresh() + "@albertslund.example";
    }

    private static Map<String, Object> citizenWith(String field, Object value) {
        var citizen = citizen();
        citizen.put(field, value);
        return citizen;
    }

    private static long audited(String action, UUID person, TestUsers actor) {
        return Rows.count(
                "audit_entry where action = ? and subject_type = 'person' and subject_id = ? and actor_login_id = ?",
                action,
                person,
                actor.subject());
    }

    @Test
    void namesAndAddressesStayHere() {
        String name = "Navn" + Marks.fresh();
        String email = newEmail();
        var someone = citizenWith("name", name);
        someone.put("email", email);

        UUID person = id(createPerson(someone));

        Wire.await(PersonRegistered.class, told -> told.personId().equals(person));
        assertTrue(Wire.records(Topic.MEMBERS).stream()
                .noneMatch(record ->
                        record.value().contains(name) || record.value().contains(email)));
        assertEquals(List.of(), TextSearch.tablesWith(name));
        assertEquals(List.of(), TextSearch.tablesWith(email));
    }

    @Test
    void masksPersonalNumbers() {
        createPerson(citizenWith("name", "Vibeke 290296-1234 Opdigtet"))
                .then()
                .statusCode(201)
                .body("name", equalTo("Vibeke [personnummer fjernet] Opdigtet"));

        assertEquals(List.of(), TextSearch.tablesWith("290296-1234"));
        assertEquals(List.of(), TextSearch.tablesWith("2902961234"));
    }

    @Test
    void aNewNameIsNobodyElsesBusiness() {
        UUID person = id(createPerson(citizen()));

        as("secretariat")
                .header("If-Match", "\"0\"")
                .body(citizenWith("name", "Vibeke Nygift"))
                .put(PEOPLE + "/" + person)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));

        assertEquals(0, Rows.count("outbox where type like '%PersonChanged%' and key = ?", person));
    }

    @Test
    void everyReadingIsWrittenDown() {
        UUID person = id(createPerson(citizen()));
        long before = audited("read", person, TestUsers.SECRETARIAT);

        String tag = as("secretariat").get(PEOPLE + "/" + person).header("ETag");
        as("secretariat")
                .header("If-None-Match", tag)
                .get(PEOPLE + "/" + person)
                .then()
                .statusCode(304);

        // What was not changed is not shown again.
        assertEquals(before + 1, audited("read", person, TestUsers.SECRETARIAT));
    }

    @Test
    void theListShowsTheNewestFirstAndWritesDownWhoWasShown() {
        UUID older = id(createPerson(citizen()));
        UUID newer = id(createPerson(citizen()));

        String next = as("secretariat")
                .queryParam("limit", 1)
                .get(PEOPLE)
                .then()
                .statusCode(200)
                .extract()
                .path("next");

        List<String> all =
                as("secretariat").queryParam("limit", 100).get(PEOPLE).path("items.id");
        assertTrue(all.indexOf(newer.toString()) < all.indexOf(older.toString()));
        List<String> second = as("secretariat")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(PEOPLE)
                .path("items.id");
        assertEquals(1, second.size());
        assertTrue(audited("read", older, TestUsers.SECRETARIAT) > 0);
        as("secretariat").queryParam("cursor", "x").get(PEOPLE).then().statusCode(400);
    }

    @Test
    void oneReadsOneselfAndNobodyElse() {
        UUID self = personOf("linemanager");
        UUID other = id(createPerson(citizen()));

        as("linemanager").get(PEOPLE + "/" + self).then().statusCode(200);
        as("linemanager").get(PEOPLE + "/" + other).then().statusCode(404).body("code", equalTo("not-found"));

        assertEquals(1, audited("read", self, TestUsers.LINEMANAGER));
        assertEquals(0, audited("read", other, TestUsers.LINEMANAGER));
    }

    @Test
    void aPersonIsNotLoggedByName() {
        PersonDetails details = new PersonDetails(
                PersonKind.CITIZEN, "Vibeke", "v@a.dk", null, null, "citizen", java.util.Set.of("citizen"), null, null);

        assertFalse(details.toString().contains("Vibeke"));
    }
}
