package dk.tvaers.members.person;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.members.Api.createPerson;
import static dk.tvaers.members.Api.id;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PersonRefusalsTest {
    private static final String PEOPLE = "/members/v1/people";

    private static String newEmail() {
        return "p" + Marks.fresh() + "@albertslund.example";
    }

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

    private static void refused(Map<String, Object> person, int status, String pointer, String code) {
        long before = Rows.count("person");

        createPerson(person)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("violations.pointer", hasItem(pointer))
                .body("violations.code", hasItem(code));

        assertEquals(before, Rows.count("person"));
    }

    @Test
    void refusesWhatDoesNotMakeAPerson() {
        refused(citizenWith("name", "  "), 400, "/name", "not-blank");
        refused(citizenWith("name", "x".repeat(201)), 400, "/name", "size");
        refused(citizenWith("kind", "ROBOT"), 400, "/kind", "unknown-value");
        refused(citizenWith("name", 7), 400, "/name", "wrong-type");
        refused(citizenWith("title", "fru"), 400, "/title", "unknown-field");
        refused(citizenWith("email", "not an address"), 400, "/email", "email");
        refused(citizenWith("email", "x".repeat(250) + "@a.dk"), 400, "/email", "size");
        refused(citizenWith("profession", "Skriv til Vibeke. Hun er pædagog."), 400, "/profession", "profession");
        refused(citizenWith("mainPerspective", null), 400, "/mainPerspective", "not-blank");
        refused(citizenWith("unitId", UUID.randomUUID()), 400, "/unitId", "only-employees-have-a-unit");
        refused(citizenWith("unitId", "mig"), 400, "/unitId", "wrong-format");
        refused(employee(null), 400, "/unitId", "not-null");
    }

    @Test
    void refusesWhatRefersToNothing() {
        refused(employee(UUID.randomUUID()), 422, "/unitId", "unknown-unit");
        refused(citizenWith("mainPerspective", "martian"), 422, "/mainPerspective", "unknown-perspective");
        refused(
                citizenWith("perspectives", List.of("citizen", "martian")),
                422,
                "/perspectives/1",
                "unknown-perspective");
    }

    @Test
    void refusesBrokenAndLargeBodies() {
        as("secretariat").body("{\"kind\":").post(PEOPLE).then().statusCode(400).body("code", equalTo("malformed"));
        as("secretariat").post(PEOPLE).then().statusCode(400);
        as("secretariat")
                .body(citizenWith("name", "x".repeat(1024 * 1024)))
                .post(PEOPLE)
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
        as("secretariat")
                .contentType("text/plain")
                .body("Vibeke")
                .post(PEOPLE)
                .then()
                .statusCode(415);
    }

    @Test
    void anAddressBelongsToOnePersonHoweverItIsWritten() {
        String email = newEmail();
        createPerson(citizenWith("email", email)).then().statusCode(201);

        refused(
                citizenWith("email", email.toUpperCase(java.util.Locale.ROOT)),
                409,
                "/email",
                "email-of-another-person");
    }

    @Test
    void refusesChangesThatCannotBeAndKeepsWhatWas() {
        UUID person = id(createPerson(citizen()));

        as("secretariat")
                .header("If-Match", "\"0\"")
                .body(citizenWith("mainPerspective", "martian"))
                .put(PEOPLE + "/" + person)
                .then()
                .statusCode(422);
        as("secretariat")
                .header("If-Match", "\"0\"")
                .body(citizen())
                .put(PEOPLE + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);

        as("secretariat")
                .get(PEOPLE + "/" + person)
                .then()
                .header("ETag", equalTo("\"0\""))
                .body("mainPerspective", equalTo("citizen"));
    }
}
