package dk.tvaers.members.staff;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.department;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.members.PersonLeft;
import dk.tvaers.members.Api;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is the whole staff, so every test ends whoever the one before brought. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class StaffImportTest {
    static final String HEADER = "employee_number,name,email,unit_number,job_function,valid_from,valid_to,manages\n";

    final String own = "s" + Marks.fresh();
    private UUID care;
    private UUID culture;

    @BeforeEach
    void units() {
        care = department(own + "-care");
        culture = department(own + "-culture");
    }

    String row(int i, String unit) {
        return "%1$s-%2$d,Opdigtet %2$d,%1$s-%2$d@kommune.example,%1$s-%3$s,sygeplejerske,2019-03-01,,\n"
                .formatted(own, i, unit);
    }

    private String staff(int people, String unit) {
        return HEADER + IntStream.range(0, people).mapToObj(i -> row(i, unit)).collect(Collectors.joining());
    }

    static Response send(String csv, String... query) {
        var request = as("secretariat").contentType("text/csv").body(csv);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.post("/members/v1/staff-imports");
    }

    static Response sendAll(String csv) {
        return send(csv, "confirmed", "true");
    }

    long own(String table) {
        return Rows.count(table + " join employee e using (person_id) where e.number like ?", own + "%");
    }

    @Test
    void bringsEverybodyAndTheSameAgainChangesNothing() {
        sendAll(staff(12, "care")).then().statusCode(200).body("report.created", equalTo(12));
        long told = Rows.count("outbox");
        long audited = Rows.count("audit_entry");

        send(staff(12, "care"))
                .then()
                .statusCode(200)
                .body("report.created", equalTo(0))
                .body("report.changed", equalTo(0))
                .body("report.ended", equalTo(0))
                .body("report.unchanged", equalTo(12));

        assertEquals(12, own("placement"));
        assertEquals(told, Rows.count("outbox"));
        assertEquals(audited, Rows.count("audit_entry"));
    }

    @Test
    void whoMovedWorkedElsewhereBefore() {
        send(staff(3, "care"), "confirmed", "true", "effective", "2020-01-01");

        send(HEADER + row(0, "culture") + row(1, "care") + row(2, "care"), "effective", "2026-01-01")
                .then()
                .statusCode(200)
                .body("report.changed", equalTo(1));

        assertEquals(4, own("placement"));
        assertEquals(
                1,
                Rows.count(
                        "placement p join employee e using (person_id) where e.number = ? and p.unit_id = ?"
                                + " and p.valid_from = date '2019-03-01' and p.valid_to = date '2025-12-31'",
                        own + "-0",
                        care));
        assertEquals(
                1,
                Rows.count(
                        "person p join employee e on e.person_id = p.id where e.number = ? and p.unit_id = ?",
                        own + "-0",
                        culture));
    }

    @Test
    void anImportThatEndsManyAsksForConfirmation() {
        sendAll(staff(20, "care"));

        send(staff(17, "care")).then().statusCode(409).body("violations[0].message", containsString("3"));
        send(staff(17, "care"), "dryRun", "true").then().statusCode(200).body("report.ended", equalTo(3));
        assertEquals(20, own("placement p"));
        sendAll(staff(17, "care")).then().statusCode(200).body("report.ended", equalTo(3));

        assertEquals(
                17,
                Rows.count(
                        "placement join employee using (person_id) where number like ? and valid_to is null",
                        own + "%"));
    }

    @Test
    void aLeaverIsToldWithoutAName() {
        sendAll(staff(20, "care"));
        var left = Rows.one("select person_id from employee where number = ?", own + "-19");

        send(staff(19, "care")).then().statusCode(200).body("report.ended", equalTo(1));

        Wire.await(PersonLeft.class, told -> told.personId().equals(left));
        assertEquals(1, Rows.count("person where id = ? and unit_id is null", left));
    }

    @Test
    void aSlipEndsNobody() {
        sendAll(staff(3, "care"));

        send(HEADER + row(0, "care") + row(1, "nowhere") + row(2, "care"))
                .then()
                .statusCode(200)
                .body("problems", hasSize(1))
                .body("problems[0].line", equalTo(3))
                .body("problems[0].code", equalTo("row-unit-unknown"))
                .body("report.ended", equalTo(0));
    }

    @Test
    void whoLoggedInBeforeIsTheSamePerson() {
        UUID there = Api.id(Api.createPerson(Map.of(
                "kind",
                "EMPLOYEE",
                "name",
                "Opdigtet",
                "email",
                own + "-0@Kommune.example",
                "unitId",
                care,
                "mainPerspective",
                "profession",
                "perspectives",
                List.of("profession"))));

        sendAll(staff(1, "care"));

        assertEquals(there, Rows.one("select person_id from employee where number = ?", own + "-0"));
    }
}
