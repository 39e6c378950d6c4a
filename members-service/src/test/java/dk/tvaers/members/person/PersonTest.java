package dk.tvaers.members.person;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.members.Api.createPerson;
import static dk.tvaers.members.Api.department;
import static dk.tvaers.members.Api.id;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.members.PersonChanged;
import dk.tvaers.events.members.PersonRegistered;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.local.TestUsers;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PersonTest {
    private static final String PEOPLE = "/members/v1/people";

    private static Map<String, Object> employee(UUID unit) {
        var employee = citizen();
        employee.put("kind", "EMPLOYEE");
        employee.put("unitId", unit);
        employee.put("profession", "pædagog");
        employee.put("mainPerspective", "profession");
        employee.put("perspectives", List.of("profession", "relative"));
        return employee;
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
    void registersAnEmployeeAndTellsUnitAndPerspectivesOnly() {
        UUID unit = department("p" + Marks.fresh());

        Response created = createPerson(employee(unit));

        UUID person = id(created);
        created.then()
                .header("Location", endsWith(PEOPLE + "/" + person))
                .header("ETag", equalTo("\"0\""))
                .body("kind", equalTo("EMPLOYEE"))
                .body("name", equalTo("Vibeke Opdigtet"))
                .body("unitId", equalTo(unit.toString()))
                .body("profession", equalTo("pædagog"))
                .body("mainPerspective", equalTo("profession"))
                .body("perspectives", contains("profession", "relative"))
                .body("email", nullValue());
        assertEquals(
                new PersonRegistered(
                        person,
                        PersonKind.EMPLOYEE,
                        unit,
                        unit,
                        "pædagog",
                        "profession",
                        List.of("profession", "relative")),
                Wire.await(PersonRegistered.class, told -> told.personId().equals(person)));
    }

    @Test
    void theMainPerspectiveIsAmongThePerspectives() {
        var someone = citizen();
        someone.remove("perspectives");

        createPerson(someone).then().statusCode(201).body("perspectives", contains("citizen"));
    }

    @Test
    void takesNamesInAnyScript() {
        createPerson(citizenWith("name", "فاطمة الزهراء 👩‍🌾 Ångström"))
                .then()
                .statusCode(201)
                .body("name", equalTo("فاطمة الزهراء 👩‍🌾 Ångström"));
    }

    @Test
    void changesTheVersionTheCallerHasSeen() {
        UUID unit = department("p" + Marks.fresh());
        UUID person = id(createPerson(citizen()));
        var changed = employee(unit);

        as("secretariat").body(changed).put(PEOPLE + "/" + person).then().statusCode(428);
        as("secretariat")
                .header("If-Match", "\"7\"")
                .body(changed)
                .put(PEOPLE + "/" + person)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        as("secretariat").get(PEOPLE + "/" + person).then().body("kind", equalTo("CITIZEN"));

        as("secretariat")
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(PEOPLE + "/" + person)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("kind", equalTo("EMPLOYEE"))
                .body("perspectives", contains("profession", "relative"));

        PersonChanged told =
                Wire.await(PersonChanged.class, each -> each.personId().equals(person));
        assertEquals(unit, told.departmentId());
        assertEquals(1, audited("change", person, TestUsers.SECRETARIAT));
    }
}
