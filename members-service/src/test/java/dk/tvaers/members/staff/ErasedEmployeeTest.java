package dk.tvaers.members.staff;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.department;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The employer's register tells of the past too: it brings nobody back who was erased. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ErasedEmployeeTest {
    private final String own = "x" + Marks.fresh();

    private Response send(String lastDay) {
        return as("secretariat")
                .contentType("text/csv")
                .queryParam("confirmed", true)
                .body("employee_number,name,email,unit_number,job_function,valid_from,valid_to,manages\n"
                        + "%1$s,Navn %1$s,%1$s@kommune.example,%1$s,sygeplejerske,2019-03-01,%2$s,\n"
                                .formatted(own, lastDay))
                .post("/members/v1/staff-imports");
    }

    private Response erase(UUID person) {
        return as("secretariat").body(Map.of("ground", "REQUESTED")).put("/members/v1/people/" + person + "/erasure");
    }

    @Test
    void whoIsErasedAfterTheLastDayStaysErasedUntilHiredAnew() {
        department(own);
        send("").then().statusCode(200).body("report.created", equalTo(1));
        UUID person = (UUID) Rows.one("select person_id from employee where number = ?", own);
        erase(person).then().statusCode(409).body("violations[0].code", equalTo("erasure-of-the-employed"));
        send("2026-01-31").then().statusCode(200);
        erase(person).then().statusCode(204);
        assertEquals(List.of(), TextSearch.tablesWith("Navn " + own));

        send("2026-01-31").then().statusCode(200).body("report.created", equalTo(0));
        assertEquals(List.of(), TextSearch.tablesWith("Navn " + own));

        send("").then().statusCode(200).body("report.created", equalTo(1));
    }
}
