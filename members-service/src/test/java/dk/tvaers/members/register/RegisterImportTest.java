package dk.tvaers.members.register;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.unitId;
import static dk.tvaers.members.register.Register.unitDays;
import static dk.tvaers.members.register.Register.workDays;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = Os2moStub.class, scope = TestResourceScope.GLOBAL)
class RegisterImportTest {
    final String own = "r" + Marks.fresh() + "-";
    final UUID top = UUID.randomUUID();
    final UUID health = UUID.randomUUID();
    private final UUID culture = UUID.randomUUID();
    private final UUID east = UUID.randomUUID();
    private final UUID asta = UUID.randomUUID();

    /** A municipality of two departments and a unit that moved between them in 2026. */
    private Register municipality() {
        return new Register()
                .unit(top, own + "K", null)
                .unit(health, own + "H", top)
                .unit(culture, own + "C", top)
                .unit(
                        east,
                        List.of(
                                unitDays(own + "east", "Øst", health, "2014-06-01", "2025-12-31"),
                                unitDays(own + "east", "Øst og Vest", culture, "2026-01-01", null)))
                .person(asta, "Asta Opdigtet", own + "asta@kommune.example")
                .engagement(List.of(
                        workDays(asta, health, "Sygeplejerske", "2019-03-01", "2024-12-31"),
                        workDays(asta, east, "Sygeplejerske", "2025-01-01", null)))
                .manager(asta, east);
    }

    static Response bring(String... query) {
        var request = as("secretariat");
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.post("/members/v1/register-imports");
    }

    static Response bringAll() {
        return bring("confirmed", "true");
    }

    private long rows(String of) {
        return Rows.count(of + " join unit u on u.id = unit_id where u.number like ?", own + "%");
    }

    @Test
    void bringsUnitsAndPeopleWithTheirHistory() {
        municipality().put();

        bringAll()
                .then()
                .statusCode(200)
                .body("units.created", equalTo(4))
                .body("staff.created", equalTo(1))
                .body("staff.leads", equalTo(1))
                .body("problems.id", not(hasItem(east.toString())));

        as("staff")
                .get("/members/v1/units/" + unitId(own + "east") + "/history")
                .then()
                .body("items[0].name", equalTo("Øst"))
                .body("items[0].departmentId", equalTo(unitId(own + "H").toString()))
                .body("items[0].validTo", equalTo("2025-12-31"))
                .body("items[1].name", equalTo("Øst og Vest"))
                .body("items[1].departmentId", equalTo(unitId(own + "C").toString()));
        assertEquals(2, rows("placement"));
        assertEquals(1, rows("unit_lead"));
        assertEquals(1, Rows.count("person where unit_id = ? and profession = 'sygeplejerske'", unitId(own + "east")));
    }

    @Test
    void theSameRegisterAgainWritesAndTellsNothing() {
        municipality().put();
        bringAll();
        long told = Rows.count("outbox");
        long audited = Rows.count("audit_entry");

        bring().then()
                .statusCode(200)
                .body("units.unchanged", equalTo(4))
                .body("units.changed", equalTo(0))
                .body("staff.unchanged", equalTo(1))
                .body("staff.leads", equalTo(0));

        assertEquals(told, Rows.count("outbox"));
        assertEquals(audited, Rows.count("audit_entry"));
    }

    @Test
    void aDryRunSaysTheSameAndDoesNothing() {
        municipality().put();

        bring("dryRun", "true")
                .then()
                .statusCode(200)
                .body("units.created", equalTo(4))
                .body("staff.created", equalTo(1))
                .body("dryRun", equalTo(true));

        assertEquals(0, Rows.count("unit where number like ?", own + "%"));
    }

    @Test
    void allPagesAreRead() {
        Register register = municipality();
        for (int i = 0; i < 130; i++) {
            register.unit(UUID.randomUUID(), own + "u" + i, health);
        }
        register.put();

        bringAll().then().statusCode(200).body("units.created", equalTo(134));
    }

    @Test
    void whatCannotBeUsedIsNamedAndStopsNothing() {
        UUID orphan = UUID.randomUUID();
        UUID nameless = UUID.randomUUID();
        municipality()
                .unit(orphan, own + "orphan", UUID.randomUUID())
                .person(nameless, " ", own + "n@kommune.example")
                .engagement(List.of(workDays(nameless, health, "Pedel", "2019-03-01", null)))
                .put();

        bringAll()
                .then()
                .statusCode(200)
                .body("units.created", equalTo(4))
                .body("staff.created", equalTo(1))
                .body("problems.find { it.id == '" + orphan + "' }.code", equalTo("register-parent-unknown"))
                .body("problems.find { it.id == '" + nameless + "' }.message", containsString("200"));
    }

    @Test
    void manyWhoEndAskForConfirmation() {
        municipality().put();
        bringAll();
        new Register().unit(top, own + "K", null).put();

        bring().then().statusCode(409);
        assertEquals(1, Rows.count("placement where valid_to is null and unit_id = ?", unitId(own + "east")));
        bringAll().then().statusCode(200).body("staff.ended", equalTo(1));
        assertEquals(0, Rows.count("placement where valid_to is null and unit_id = ?", unitId(own + "east")));
    }

    @Test
    void eventsThatComeTwiceLeadToOneImport() {
        municipality().put();
        bringAll();
        UUID west = UUID.randomUUID();
        municipality()
                .unit(west, own + "west", health)
                .event("org_unit", west)
                .event("person", asta)
                .put();

        as("operator")
                .post("/members/v1/operations/register-polls")
                .then()
                .statusCode(200)
                .body("events", equalTo(4));
        as("operator")
                .post("/members/v1/operations/register-polls")
                .then()
                .statusCode(200)
                .body("events", equalTo(0));

        assertEquals(1, Rows.count("outbox where type like '%UnitRecorded%' and key = ?", unitId(own + "west")));
    }
}
