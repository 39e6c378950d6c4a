package dk.tvaers.members.map;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.createPerson;
import static dk.tvaers.members.Api.department;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MapTest {
    private static final String MAP = "/members/v1/network-map";
    private static final String INVENTED = "Vilfred Opdigtet";

    private final String own = Marks.fresh();

    private static UUID employee(UUID unit) {
        return id(createPerson(Map.of(
                "kind",
                "EMPLOYEE",
                "name",
                INVENTED,
                "unitId",
                unit,
                "mainPerspective",
                "profession",
                "perspectives",
                List.of("profession"))));
    }

    private static String member(UUID network, UUID person) {
        return join("secretariat", network, membership(person))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse map(String query) {
        return as("staff").get(MAP + query).then().statusCode(200);
    }

    private static String unit(UUID unit) {
        return "units.find { it.id == '" + unit + "' }.";
    }

    private static String network(UUID network) {
        return "networks.find { it.id == '" + network + "' }";
    }

    @Test
    void showsWhichUnitsMeetInANetwork() {
        UUID health = department("map-h-" + own);
        UUID culture = department("map-c-" + own);
        UUID alone = department("map-a-" + own);
        UUID network = newNetwork();
        member(network, employee(health));
        member(network, employee(health));
        member(network, employee(culture));

        map("").body("level", equalTo("UNIT"))
                .body(unit(health) + "people", equalTo(2))
                .body(unit(health) + "degree", equalTo(1))
                .body(unit(health) + "eiIndex.external", equalTo(2))
                .body(unit(health) + "eiIndex.internal", equalTo(1))
                .body(unit(culture) + "eiIndex.index", equalTo(1.0f))
                .body(unit(alone) + "networks", equalTo(0))
                .body(network(network) + ".units", equalTo(2))
                .body("ties.find { it.unitId == '" + health + "' }.people", equalTo(2))
                .body("isolated", hasItem(alone.toString()))
                .body("isolated", not(hasItem(health.toString())));
    }

    @Test
    void isOfTheDayThatIsAskedFor() {
        UUID unit = department("map-day-" + own);
        UUID network = newNetwork();
        String membership = member(network, employee(unit));
        Rows.change("update known_network set started_at = timestamptz '2026-01-01 00:00+01' where id = ?", network);
        Rows.change(
                "update membership set joined_at = timestamptz '2026-02-01 12:00+01', left_at = timestamptz"
                        + " '2026-03-01 23:30+01' where id = ?",
                UUID.fromString(membership));

        map("?asOf=2025-12-31").body(network(network), nullValue());
        map("?asOf=2026-01-31").body(network(network) + ".people", equalTo(0));
        map("?asOf=2026-02-01").body(network(network) + ".people", equalTo(1));
        map("?asOf=2026-02-28").body(network(network) + ".people", equalTo(1));
        map("?asOf=2026-03-01").body(network(network) + ".people", equalTo(0));
        map("?asOf=2019-12-31").body("units.find { it.id == '" + unit + "' }", nullValue());
    }

    @Test
    void aNetworkThatClosedJoinsNobodyAnyMore() {
        UUID network = newNetwork();
        member(network, employee(department("map-closed-" + own)));
        map("").body(network(network) + ".people", equalTo(1));

        Wire.tell(new NetworkClosed(network, false));

        eventually().untilAsserted(() -> map("").body(network(network), nullValue()));
    }

    @Test
    void otherProgramsGetTheGraphTheyAskFor() {
        UUID unit = department("map-x-" + own);
        UUID network = newNetwork();
        UUID person = employee(unit);
        member(network, person);
        String edge = "graph.edges.find { it.source == '%s' && it.target == '%s' }.";

        as("staff")
                .accept("application/vnd.jgf+json")
                .get(MAP + "/export")
                .then()
                .statusCode(200)
                .contentType("application/vnd.jgf+json")
                .body("graph.directed", equalTo(false))
                .body("graph.nodes.'" + unit + "'.metadata.kind", equalTo("UNIT"))
                .body(edge.formatted(unit, network) + "metadata.weight", equalTo(1))
                .body("graph.nodes.'" + person + "'", nullValue());
        as("secretariat")
                .get(MAP + "/export?graph=PEOPLE&format=JGF")
                .then()
                .statusCode(200)
                .body("graph.nodes.'" + person + "'.metadata.kind", equalTo("EMPLOYEE"))
                .body(edge.formatted(person, unit) + "relation", equalTo("WORKS_IN"))
                .body(edge.formatted(person, network) + "relation", equalTo("TAKES_PART"));
        as("staff")
                .accept("*/*")
                .get(MAP + "/export?format=GRAPHML&graph=UNITS")
                .then()
                .statusCode(200)
                .contentType("application/graphml+xml")
                .body(containsString("<node id=\"" + unit + "\">"));
    }

    @Test
    void peopleAreForTheSecretariatWhichIsWrittenDown() {
        UUID person = employee(department("map-p-" + own));
        member(newNetwork(), person);

        as("staff").accept("*/*").get(MAP + "/export?graph=PEOPLE").then().statusCode(403);
        as("secretariat")
                .accept("*/*")
                .get(MAP + "/export?graph=PEOPLE")
                .then()
                .statusCode(200)
                .body(not(containsString(INVENTED)));

        assertEquals(1, Rows.count("audit_entry where action = 'map' and subject_id = ?", person));
    }

    @Test
    void everyoneMaySeeThePictureButNoSmallGroup() {
        UUID unit = department("map-small-" + own);
        UUID network = newNetwork();
        member(network, employee(unit));

        given().get(MAP + "/picture?asOf=2026-01-01")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Content-Language", "da")
                .header("RateLimit-Limit", "60")
                .header("Content-Security-Policy", containsString("style-src 'unsafe-inline'"))
                .body(containsString("Netværkskortet 2026-01-01"));
        String anyone =
                given().header("Accept-Language", "en").get(MAP + "/picture").asString();
        String staff = given().auth()
                .oauth2(dk.tvaers.testing.Tokens.of("staff"))
                .get(MAP + "/picture")
                .asString();
        assertEquals(false, anyone.contains("Afdeling map-small-" + own + " 1"));
        assertEquals(true, staff.contains("Afdeling map-small-" + own + " 1"));
        assertEquals(false, staff.contains(INVENTED));
    }

    @Test
    void whatIsNoDayOrLevelIsNamed() {
        given().contentType(ContentType.JSON)
                .get(MAP + "/picture?asOf=tomorrow")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/asOf"));
        as("staff").get(MAP + "?level=STREET").then().statusCode(400).body("violations[0].pointer", equalTo("/level"));
    }
}
