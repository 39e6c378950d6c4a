package dk.tvaers.members.unit;

import static dk.tvaers.members.Api.HEADER;
import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.importUnits;
import static dk.tvaers.members.Api.unitId;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class UnitImportTest {
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

    private static List<UnitRecorded> told(UUID unit) {
        return Wire.told(UnitRecorded.class).stream()
                .filter(each -> each.unitId().equals(unit))
                .toList();
    }

    private long stored() {
        return Rows.count("unit where number like ?", own + "%");
    }

    @Test
    void createsTheTreeAndTellsEveryUnit() {
        counts(importUnits(tree()), 5, 0, 0);

        UUID health = unitId(own + "health");
        UUID east = unitId(own + "east");
        as("staff")
                .get("/members/v1/units/" + east)
                .then()
                .statusCode(200)
                .body("number", equalTo(own + "east"))
                .body("name", equalTo("Hjemmeplejen Øst"))
                .body("parentId", equalTo(unitId(own + "care").toString()))
                .body("departmentId", equalTo(health.toString()))
                .body("level", equalTo("UNIT"))
                .body("validFrom", equalTo("2014-06-01"));
        UnitRecorded told = Wire.await(UnitRecorded.class, each -> each.unitId().equals(east));
        assertEquals(
                new UnitRecorded(
                        east,
                        unitId(own + "care"),
                        health,
                        UnitLevel.UNIT,
                        "Hjemmeplejen Øst",
                        LocalDate.of(2014, 6, 1),
                        null),
                told);
    }

    @Test
    void theSameAgainWritesAndTellsNothing() {
        importUnits(tree());
        UUID east = unitId(own + "east");
        String tag = as("staff").get("/members/v1/units/" + east).header("ETag");
        long outbox = Rows.count("outbox where type like '%UnitRecorded%' and key = ?", east);

        counts(importUnits(tree()), 0, 0, 5);

        assertEquals(1, outbox);
        assertEquals(1, Rows.count("outbox where type like '%UnitRecorded%' and key = ?", east));
        assertEquals(tag, as("staff").get("/members/v1/units/" + east).header("ETag"));
        as("staff")
                .header("If-None-Match", tag)
                .get("/members/v1/units/" + east)
                .then()
                .statusCode(304);
    }

    @Test
    void tellsOnlyWhatChanged() {
        importUnits(tree());
        UUID care = unitId(own + "care");
        UUID east = unitId(own + "east");

        counts(
                importUnits(tree().replace(",Hjemmeplejen Øst,", ",Hjemmeplejen Øst og Vest,") + own
                        + "west,Hjemmeplejen Vest," + own + "care,UNIT,2026-01-01,\n"),
                1,
                1,
                4);

        Wire.await(
                UnitRecorded.class,
                each -> each.unitId().equals(east) && each.name().equals("Hjemmeplejen Øst og Vest"));
        Wire.await(UnitRecorded.class, each -> each.name().equals("Hjemmeplejen Vest"));
        assertEquals(2, told(east).size());
        assertEquals(1, told(care).size());
    }

    @Test
    void movesABranchToItsNewDepartment() {
        importUnits(tree());
        UUID east = unitId(own + "east");
        UUID culture = unitId(own + "culture");

        counts(importUnits(HEADER + own + "care,Hjemmeplejen," + own + "culture,UNIT,2014-06-01,\n"), 0, 2, 0);

        Wire.await(UnitRecorded.class, each -> each.unitId().equals(east) && culture.equals(each.departmentId()));
        as("staff").get("/members/v1/units/" + east).then().body("departmentId", equalTo(culture.toString()));
    }

    @Test
    void aDryRunSaysTheSameAndDoesNothing() {
        Response dry = importUnits(tree().getBytes(StandardCharsets.UTF_8), true);

        counts(dry, 5, 0, 0);
        dry.then().body("dryRun", equalTo(true));
        assertEquals(0, stored());
        counts(importUnits(tree()), 5, 0, 0);
    }

    @Test
    void twoImportsAtOnceDoNotDisturbEachOther() throws Exception {
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            var imports = threads.invokeAll(
                    java.util.Collections.nCopies(4, () -> importUnits(tree()).statusCode()));
            for (var each : imports) {
                assertEquals(200, each.get());
            }
        }

        assertEquals(5, stored());
        assertEquals(5, Rows.count("outbox o join unit u on u.id = o.key where u.number like ?", own + "%"));
    }
}
