package dk.tvaers.members.person;

import static dk.tvaers.members.Api.HEADER;
import static dk.tvaers.members.Api.arrive;
import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.members.Api.createPerson;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.importUnits;
import static dk.tvaers.members.Api.unitId;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.members.LoginLinked;
import dk.tvaers.events.members.PersonChanged;
import dk.tvaers.events.members.PersonRegistered;
import dk.tvaers.local.TestUsers;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a user of its own, whose first login it is. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MeTest {
    private static long told(String type, UUID person) {
        return Rows.count("outbox where type like ? and key = ?", "%." + type + ".v1", person);
    }

    private static LoginLinked linked(UUID person) {
        return Wire.await(LoginLinked.class, each -> each.personId().equals(person));
    }

    /** Other tests of the run may have let them arrive before; then their logins were made anew. */
    @BeforeEach
    void nobodyHasArrived() {
        for (var user : List.of(
                TestUsers.ANALYST,
                TestUsers.RECEIVER,
                TestUsers.CODRIVER,
                TestUsers.PHASEMEMBER,
                TestUsers.OUTSIDER,
                TestUsers.OPERATOR)) {
            Rows.change(
                    "update person set login_id = null, sealed_email = null, email_index = null where login_id = ?",
                    user.subject());
            Rows.change("delete from access_login where login_id = ?", user.subject());
        }
    }

    @Test
    void nobodyIsRecordedBeforeTheFirstLogin() {
        as("analyst").get("/members/v1/me").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void registersAnEmployeeAsTheSingleSignOnSays() {
        importUnits(HEADER + "dagtilbud,Dagtilbud,,DEPARTMENT,2014-06-01,\n");
        UUID unit = unitId("dagtilbud");

        UUID person = UUID.fromString(arrive("receiver")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("kind", equalTo("EMPLOYEE"))
                .body("name", equalTo("Modtager Prøve"))
                .body("email", equalTo("receiver@albertslund.example"))
                .body("unitId", equalTo(unit.toString()))
                .body("profession", equalTo("leder"))
                .body("perspectives", contains("profession"))
                .extract()
                .path("id"));

        as("receiver")
                .header("If-None-Match", "\"1\"")
                .get("/members/v1/me")
                .then()
                .statusCode(304);
        assertEquals(new LoginLinked(person, TestUsers.RECEIVER.subject()), linked(person));
        PersonRegistered registered =
                Wire.await(PersonRegistered.class, each -> each.personId().equals(person));
        assertEquals(unit, registered.departmentId());
        assertEquals(1, Rows.count("audit_entry where action = 'link-login' and subject_id = ?", person));
    }

    @Test
    void recognisesThePersonByEmail() {
        var known = citizen();
        known.put("kind", "EXTERNAL");
        known.put("email", "CoDriver@Albertslund.example");
        known.put("mainPerspective", "political");
        UUID person = id(createPerson(known));

        arrive("codriver")
                .then()
                .statusCode(200)
                .body("id", equalTo(person.toString()))
                .body("name", equalTo("Vibeke Opdigtet"))
                .body("kind", equalTo("EXTERNAL"))
                .body("unitId", nullValue());

        assertEquals(TestUsers.CODRIVER.subject(), linked(person).loginId());
        assertEquals(1, told("PersonRegistered", person));
    }

    @Test
    void comingAgainChangesAndTellsNothing() {
        UUID person = UUID.fromString(arrive("moderator").path("id"));
        String tag = arrive("moderator").header("ETag");

        arrive("moderator").then().statusCode(200).header("ETag", equalTo(tag)).body("id", equalTo(person.toString()));

        assertEquals(1, told("LoginLinked", person));
        assertEquals(1, told("PersonRegistered", person));
    }

    @Test
    void manyFirstLoginsAtOnceGiveOnePerson() throws Exception {
        Callable<String> first =
                () -> arrive("phasemember").then().statusCode(200).extract().path("id");
        Set<String> people = new HashSet<>();

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var each : threads.invokeAll(Collections.nCopies(8, first))) {
                people.add(each.get());
            }
        }

        assertEquals(1, people.size());
        assertEquals(1, Rows.count("person where login_id = ?", TestUsers.PHASEMEMBER.subject()));
        UUID person = UUID.fromString(people.iterator().next());
        assertEquals(1, told("PersonRegistered", person));
        assertEquals(1, told("LoginLinked", person));
    }

    @Test
    void fillsInTheUnitOnceItIsKnown() {
        UUID person = UUID.fromString(arrive("outsider")
                .then()
                .statusCode(200)
                .body("unitId", nullValue())
                .extract()
                .path("id"));
        importUnits(HEADER + "arbejdsmarked,Arbejdsmarked,,DEPARTMENT,2014-06-01,\n");
        UUID unit = unitId("arbejdsmarked");

        arrive("outsider").then().statusCode(200).body("unitId", equalTo(unit.toString()));

        PersonChanged changed =
                Wire.await(PersonChanged.class, each -> each.personId().equals(person));
        assertEquals(unit, changed.unitId());
    }

    @Test
    void refusesALoginWithSomebodyElsesAddress() {
        var known = citizen();
        known.put("email", "operator@albertslund.example");
        UUID person = id(createPerson(known));
        Rows.change("update person set login_id = ? where id = ?", UUID.randomUUID(), person);

        arrive("operator")
                .then()
                .statusCode(409)
                .body("code", equalTo("refused"))
                .body("violations[0].code", equalTo("email-of-another-login"));

        assertEquals(0, Rows.count("person where login_id = ?", TestUsers.OPERATOR.subject()));
    }
}
