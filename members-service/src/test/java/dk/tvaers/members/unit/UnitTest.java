package dk.tvaers.members.unit;

import static dk.tvaers.members.Api.HEADER;
import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.importUnits;
import static dk.tvaers.members.Api.unitId;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class UnitTest {
    private final String own = "u" + Marks.fresh() + "-";

    private UUID departmentWithThreeUnits() {
        importUnits(HEADER
                        + own + "d,Afdeling,,DEPARTMENT,2014-06-01,\n"
                        + own + "1,Gamma," + own + "d,UNIT,2014-06-01,\n"
                        + own + "2,Alfa," + own + "d,UNIT,2014-06-01,\n"
                        + own + "3,Beta," + own + "d,UNIT,2014-06-01,\n")
                .then()
                .statusCode(200);
        return unitId(own + "d");
    }

    @Test
    void listsWhatIsBelowAUnitByName() {
        UUID department = departmentWithThreeUnits();

        as("staff")
                .queryParam("parentId", department)
                .get("/members/v1/units")
                .then()
                .statusCode(200)
                .body("items.name", contains("Alfa", "Beta", "Gamma"))
                .body("next", nullValue());
    }

    @Test
    void goesThroughTheListPageByPage() {
        UUID department = departmentWithThreeUnits();
        var list = as("staff").queryParam("parentId", department).queryParam("limit", 2);

        String next = list.get("/members/v1/units")
                .then()
                .body("items.name", contains("Alfa", "Beta"))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");

        list.queryParam("cursor", next)
                .get("/members/v1/units")
                .then()
                .statusCode(200)
                .body("items.name", contains("Gamma"))
                .body("next", nullValue());
    }

    @Test
    void refusesUnreadableQuestions() {
        as("staff")
                .queryParam("parentId", "mig")
                .get("/members/v1/units")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/parentId"));
        as("staff")
                .queryParam("cursor", "zzz")
                .get("/members/v1/units")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("damaged-cursor"));
        as("staff").queryParam("limit", 101).get("/members/v1/units").then().statusCode(400);
        as("staff")
                .queryParam("parentId", UUID.randomUUID())
                .get("/members/v1/units")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void knowsNoUnitByAnUnknownId() {
        as("staff")
                .get("/members/v1/units/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        as("staff").get("/members/v1/units/mig").then().statusCode(404);
    }
}
