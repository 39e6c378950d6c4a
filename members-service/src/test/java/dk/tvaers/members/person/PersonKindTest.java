package dk.tvaers.members.person;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.members.Api.createPerson;
import static dk.tvaers.members.Api.department;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.personOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.tvaers.events.members.PersonChanged;
import dk.tvaers.events.members.PersonRegistered;
import dk.tvaers.events.words.ExternalKind;
import dk.tvaers.events.words.LeadershipLevel;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
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
class PersonKindTest {
    private static Map<String, Object> employee() {
        var employee = citizen();
        employee.put("kind", "EMPLOYEE");
        employee.put("unitId", department("k" + Marks.fresh()));
        employee.put("mainPerspective", "profession");
        return employee;
    }

    @Test
    void theLevelAtWhichSomebodyLeadsIsKnownAndTold() {
        var lead = employee();
        lead.put("leadershipLevel", "EXECUTIVE_FORUM");
        UUID person = id(createPerson(lead));

        as("secretariat")
                .get("/members/v1/people/" + person)
                .then()
                .body("leadershipLevel", equalTo("EXECUTIVE_FORUM"));
        var registered =
                Wire.await(PersonRegistered.class, each -> each.personId().equals(person));
        assertEquals(LeadershipLevel.EXECUTIVE_FORUM, registered.leadershipLevel());

        lead.put("leadershipLevel", "DIRECTOR");
        as("secretariat")
                .header("If-Match", "\"0\"")
                .body(lead)
                .put("/members/v1/people/" + person)
                .then()
                .statusCode(200);
        var changed = Wire.await(PersonChanged.class, each -> each.personId().equals(person));
        assertEquals(LeadershipLevel.DIRECTOR, changed.leadershipLevel());
        assertNull(changed.externalKind());
    }

    @Test
    void anExternalComesFromSomewhere() {
        var external = citizen();
        external.put("kind", "EXTERNAL");
        external.put("mainPerspective", "association");
        external.put("externalKind", "ASSOCIATION");

        UUID person = id(createPerson(external));

        assertEquals(
                ExternalKind.ASSOCIATION,
                Wire.await(PersonRegistered.class, each -> each.personId().equals(person))
                        .externalKind());
    }

    @Test
    void kindsAndLevelsBelongToTheirOwn() {
        var leadingCitizen = citizen();
        leadingCitizen.put("leadershipLevel", "DIRECTOR");
        createPerson(leadingCitizen).then().statusCode(400).body("violations[0].code", equalTo("only-employees-lead"));
        var company = citizen();
        company.put("externalKind", "COMPANY");
        createPerson(company).then().statusCode(400).body("violations[0].code", equalTo("only-externals-have-a-kind"));
    }

    @Test
    void competencesAreSaidByThePersonOrTheSecretariat() {
        UUID citizen = newCitizen();
        as("secretariat")
                .body(Map.of("competences", List.of("tegnsprog", "facilitering")))
                .put("/members/v1/people/" + citizen + "/competences")
                .then()
                .statusCode(200)
                .body("competences", contains("facilitering", "tegnsprog"));
        personOf("receiver");
        as("receiver")
                .body(Map.of("competences", List.of("dataanalyse")))
                .put("/members/v1/me/competences")
                .then()
                .statusCode(200)
                .body("competences", contains("dataanalyse"))
                .body("", not(hasKey("leftOn")));
        as("receiver")
                .body(Map.of("competences", List.of("Ring til Amina på 12345678!")))
                .put("/members/v1/me/competences")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("profession"));
    }
}
