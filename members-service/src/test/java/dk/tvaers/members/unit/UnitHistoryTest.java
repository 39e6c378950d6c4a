package dk.tvaers.members.unit;

import static dk.tvaers.members.Api.HEADER;
import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.unitId;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class UnitHistoryTest {
    private final String own = "h" + Marks.fresh() + "-";

    private String tree(String careParent) {
        return HEADER
                + own + "health,Sundhed,,DEPARTMENT,2014-06-01,\n"
                + own + "culture,Kultur,,DEPARTMENT,2014-06-01,\n"
                + own + "care,Hjemmeplejen," + own + careParent + ",UNIT,2014-06-01,\n"
                + own + "east,Øst," + own + "care,UNIT,2014-06-01,\n";
    }

    private static Response send(String csv, String effective) {
        return as("secretariat")
                .contentType("text/csv; charset=UTF-8")
                .queryParam("effective", effective)
                .body(csv)
                .post("/members/v1/unit-imports");
    }

    private static String departmentOn(String parent, String day) {
        return as("staff")
                .queryParam("parentId", unitId(parent))
                .queryParam("asOf", day)
                .get("/members/v1/units")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].departmentId");
    }

    @Test
    void aReorganisationChangesNoPastDay() {
        send(tree("health"), "2020-01-01").then().statusCode(200);
        UUID health = unitId(own + "health");
        UUID culture = unitId(own + "culture");

        Response moved = send(tree("culture"), "2026-01-01");

        moved.then()
                .statusCode(200)
                .body("changed", equalTo(2))
                .body(
                        "differences.find { it.number == '" + own
                                + "care' }.fields.find { it.name == 'parent' }.before",
                        equalTo(own + "health"))
                .body(
                        "differences.find { it.number == '" + own + "care' }.fields.find { it.name == 'parent' }.after",
                        equalTo(own + "culture"));
        assertEquals(health.toString(), departmentOn(own + "care", "2025-12-31"));
        assertEquals(culture.toString(), departmentOn(own + "care", "2026-01-01"));
        as("staff")
                .get("/members/v1/units/" + unitId(own + "east") + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].validFrom", equalTo("2014-06-01"))
                .body("items[0].validTo", equalTo("2025-12-31"))
                .body("items[0].departmentId", equalTo(health.toString()))
                .body("items[1].departmentId", equalTo(culture.toString()));
    }

    @Test
    void aReorganisationThatMovesAThirdOfTheUnitsKeepsHistory() {
        send(units(_ -> "health"), "2020-01-01").then().statusCode(200).body("created", equalTo(602));
        UUID health = unitId(own + "health");
        UUID culture = unitId(own + "culture");

        send(units(u -> u % 3 == 0 ? "culture" : "health"), "2026-01-01")
                .then()
                .statusCode(200)
                .body("changed", equalTo(200))
                .body("unchanged", equalTo(402));

        assertEquals(600, unitsOf(health, "2025-12-31"));
        assertEquals(0, unitsOf(culture, "2025-12-31"));
        assertEquals(400, unitsOf(health, "2026-01-01"));
        assertEquals(200, unitsOf(culture, "2026-01-01"));
    }

    private String units(IntFunction<String> parent) {
        return HEADER
                + own + "health,Sundhed,,DEPARTMENT,2014-06-01,\n"
                + own + "culture,Kultur,,DEPARTMENT,2014-06-01,\n"
                + IntStream.range(0, 600)
                        .mapToObj(u ->
                                own + "u" + u + ",Enhed " + u + "," + own + parent.apply(u) + ",UNIT,2014-06-01,\n")
                        .collect(Collectors.joining());
    }

    private static long unitsOf(UUID department, String day) {
        return Rows.count(
                "unit_revision where department_id = ? and unit_id <> department_id and valid_from <= ?::date"
                        + " and (valid_to is null or valid_to >= ?::date)",
                department,
                day,
                day);
    }

    @Test
    void theSameAgainWritesNoDay() {
        send(tree("health"), "2020-01-01");
        long rows = Rows.count("unit_revision r join unit u on u.id = r.unit_id where u.number like ?", own + "%");

        send(tree("health"), "2026-01-01").then().body("unchanged", equalTo(4)).body("differences", hasSize(0));

        assertEquals(4, rows);
        assertEquals(4, Rows.count("unit_revision r join unit u on u.id = r.unit_id where u.number like ?", own + "%"));
    }

    @Test
    void anImportDoesNotCountFromADayToCome() {
        send(tree("health"), "2999-01-01").then().statusCode(400).body("violations[0].pointer", equalTo("/effective"));
    }

    @Test
    void aUnitThatIsNotThereHasNoHistory() {
        as("staff")
                .get("/members/v1/units/" + UUID.randomUUID() + "/history")
                .then()
                .statusCode(404);
    }
}
