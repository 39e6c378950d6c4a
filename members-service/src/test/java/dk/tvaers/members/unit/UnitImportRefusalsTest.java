package dk.tvaers.members.unit;

import static dk.tvaers.members.Api.HEADER;
import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.importUnits;
import static dk.tvaers.members.Api.unitId;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class UnitImportRefusalsTest {
    /** Keeps this test's units apart from those of the others. */
    private final String own = "i" + Marks.fresh() + "-";

    private String tree() {
        // The parents stand below their children.
        return HEADER
                + own + "east,Hjemmeplejen Øst," + own + "care,UNIT,2014-06-01,\n"
                + own + "care,Hjemmeplejen," + own + "health,UNIT,2014-06-01,\n"
                + own + "health,\"Sundhed, Pleje & Omsorg\"," + own + "all,DEPARTMENT,2014-06-01,\n"
                + own + "culture,Kultur," + own + "all,DEPARTMENT,2014-06-01,2030-12-31\n"
                + own + "all,Albertslund Kommune,,MUNICIPALITY,2007-01-01,\n";
    }

    private static void counts(Response imported, int created, int changed, int unchanged) {
        imported.then()
                .statusCode(200)
                .body("created", equalTo(created))
                .body("changed", equalTo(changed))
                .body("unchanged", equalTo(unchanged));
    }

    private long stored() {
        return Rows.count("unit where number like ?", own + "%");
    }

    @Test
    void namesBadRowsInTheCallersLanguageAndImportsTheOthers() {
        String csv = tree()
                + own + "lost,Væk," + own + "nowhere,UNIT,2014-06-01,\n"
                + own + "a,A," + own + "b,UNIT,2014-06-01,\n"
                + own + "b,B," + own + "a,UNIT,2014-06-01,\n"
                + own + "date,Dato,,UNIT,1.6.2014,\n"
                + own + "east,Igen,,UNIT,2014-06-01,\n"
                + own + "noname,,,UNIT,2014-06-01,\n"
                + own + "level,Niveau,,TEAM,2014-06-01,\n";

        Response imported = importUnits(csv);

        counts(imported, 5, 0, 0);
        imported.then()
                .body("problems.line", contains(7, 8, 9, 10, 11, 12, 13))
                .body(
                        "problems.code",
                        contains(
                                "row-parent-unknown",
                                "row-cycle",
                                "row-cycle",
                                "row-date",
                                "row-number-double",
                                "row-name-missing",
                                "row-level"))
                .body(
                        "problems[4].message",
                        equalTo("Nummeret står allerede på linje 2. Kun den første linje er brugt."));
        as("administrator")
                .contentType("text/csv")
                .header("Accept-Language", "en")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/members/v1/unit-imports")
                .then()
                .statusCode(200)
                .body("problems[5].message", equalTo("The unit's name is missing."));
    }

    @Test
    void masksPersonalNumbers() {
        importUnits(HEADER + own + "cpr,Støtte til 311299-4321,,UNIT,2014-06-01,\n")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("problems.code", contains("row-name-masked"));

        // Whole, because six digits alone are somewhere in the ids of thousands of people.
        assertEquals(List.of(), TextSearch.tablesWith("311299-4321"));
        assertEquals(List.of(), TextSearch.tablesWith("3112994321"));
        as("staff")
                .get("/members/v1/units/" + unitId(own + "cpr"))
                .then()
                .body("name", equalTo("Støtte til [personnummer fjernet]"));
    }

    @Test
    void takesRightToLeftNamesAndEmoji() {
        importUnits(HEADER + own + "rtl,مركز الشباب 🚲,,UNIT,2014-06-01,\n")
                .then()
                .statusCode(200)
                .body("problems", empty());

        as("staff").get("/members/v1/units/" + unitId(own + "rtl")).then().body("name", equalTo("مركز الشباب 🚲"));
    }

    @Test
    void takesALargeFileAndRefusesAHugeOne() {
        StringBuilder large = new StringBuilder(HEADER);
        for (int i = 0; i < 3000; i++) {
            large.append(own).append(i).append(",").append("Enhed ".repeat(33)).append(",,UNIT,2014-06-01,\n");
        }

        counts(importUnits(large.toString().getBytes(StandardCharsets.UTF_8), true), 3000, 0, 0);
        importUnits(new byte[10 * 1024 * 1024 + 1], true).then().statusCode(413).body("code", equalTo("too-large"));
    }

    @Test
    void refusesWhatIsNoImport() {
        importUnits("number,name\n1,2\n")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo("invalid"))
                .body("violations[0].code", equalTo("csv-columns"));
        importUnits((HEADER + own + "x,Børn,,UNIT,2014-06-01,\n").getBytes(StandardCharsets.ISO_8859_1), false)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("csv-not-utf-8"));
        importUnits(HEADER + own + "x,\"Navn,,UNIT,2014-06-01,\n")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("csv-unreadable"))
                .body("violations[0].message", startsWith("Filen kan ikke læses fra linje 2"));
        importUnits(new byte[0], false).then().statusCode(400);
        as("secretariat")
                .body("{}")
                .post("/members/v1/unit-imports")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
        assertEquals(0, stored());
    }

    @Test
    void refusesAHalfHeartedDryRun() {
        as("secretariat")
                .contentType("text/csv")
                .queryParam("dryRun", "ja")
                .body(tree().getBytes(StandardCharsets.UTF_8))
                .post("/members/v1/unit-imports")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/dryRun"));

        assertEquals(0, stored());
    }
}
