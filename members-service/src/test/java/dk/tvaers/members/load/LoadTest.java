package dk.tvaers.members.load;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.members.Api.createPerson;
import static dk.tvaers.members.Api.department;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.memberships;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.HoursUsed;
import dk.tvaers.events.networks.AgreementEnded;
import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.events.words.UnitShare;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class LoadTest {
    private static UUID employee(UUID unit) {
        var employee = citizen();
        employee.put("kind", "EMPLOYEE");
        employee.put("unitId", unit);
        employee.put("mainPerspective", "profession");
        return id(createPerson(employee));
    }

    private static void applied(UUID event) {
        eventually().until(() -> Rows.count("inbox where event_id = ?", event) == 1);
    }

    /** As networks-service tells when both have signed. */
    private static UUID agree(UUID network, UUID person, UUID manager, UUID payer, String hours) {
        UUID agreement = Ids.next();
        applied(Wire.tell(new PayersAgreed(
                network,
                agreement,
                List.of(new PhaseHours(Phase.DISCOVERY, new BigDecimal(hours))),
                List.of(new UnitShare(payer, new BigDecimal("100"))),
                person,
                manager)));
        return agreement;
    }

    private static Response use(String user, UUID network, UUID membership, String tag, int hours) {
        return as(user).header("If-Match", tag)
                .body(Map.of("used", List.of(Map.of("phase", "DISCOVERY", "hours", hours))))
                .put(memberships(network) + "/" + membership + "/hours");
    }

    /** All pages of the secretariat's list. */
    private static Map<String, Object> inEverybodys(UUID person) {
        var found = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = as("secretariat").queryParam("limit", 100);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/members/v1/load");
            page.then().statusCode(200);
            List<Map<String, Object>> items = page.jsonPath().getList("items");
            items.stream()
                    .filter(each -> person.toString().equals(each.get("personId")))
                    .forEach(found::add);
            cursor = page.path("next");
        } while (cursor != null);
        assertTrue(found.size() <= 1);
        return found.isEmpty() ? Map.of() : found.getFirst();
    }

    @Test
    void hoursAgreedComeFromTheMandateAndHoursUsedFromTheMember() {
        UUID network = newNetwork();
        UUID unit = department("l" + Marks.fresh());
        UUID member = personOf("member");
        UUID membership = id(join("secretariat", network, membership(member)));
        agree(network, member, personOf("linemanager"), unit, "37.50");

        use("member", network, membership, "\"0\"", 12)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("agreed.phase", contains("DISCOVERY"))
                .body("agreed[0].hours", equalTo(37.5f))
                .body("payers[0].unitId", equalTo(unit.toString()))
                .body("used[0].hours", equalTo(12));

        var told = Wire.await(HoursUsed.class, each -> each.membershipId().equals(membership));
        assertEquals(List.of(new PhaseHours(Phase.DISCOVERY, new BigDecimal("12"))), told.hours());
        use("member", network, membership, "\"1\"", 12).then().statusCode(200);
        assertEquals(1, Rows.count("outbox where type like '%HoursUsed%' and key = ?", network));
        as("outsider")
                .get(memberships(network) + "/" + membership + "/hours")
                .then()
                .statusCode(404);
        use("outsider", network, membership, "\"1\"", 1).then().statusCode(404);
        as("linemanager")
                .get(memberships(network) + "/" + membership + "/hours")
                .then()
                .statusCode(200);
        use("linemanager", network, membership, "\"1\"", 1).then().statusCode(404);
    }

    @Test
    void theLineManagerSeesOwnStaffInAllTheirNetworksAndNobodyElse() {
        UUID unit = department("l" + Marks.fresh());
        UUID manager = personOf("linemanager");
        UUID own = employee(unit);
        UUID others = employee(unit);
        UUID first = newNetwork();
        UUID second = newNetwork();
        for (UUID network : List.of(first, second)) {
            join("secretariat", network, membership(own)).then().statusCode(201);
            join("secretariat", network, membership(others)).then().statusCode(201);
        }
        agree(first, own, manager, unit, "40");
        agree(first, others, personOf("referencelead"), unit, "40");

        var staff = as("linemanager").queryParam("limit", 100).get("/members/v1/me/staff-load");

        staff.then().statusCode(200);
        List<String> seen = staff.jsonPath().getList("items.personId");
        assertTrue(seen.contains(own.toString()));
        assertFalse(seen.contains(others.toString()));
        var path = "items.find { it.personId == '" + own + "' }";
        staff.then()
                .body(path + ".networks", hasSize(2))
                .body(path + ".agreedHours", equalTo(40.0f))
                .body(path + ".name", equalTo("Vibeke Opdigtet"))
                .body(path + ".warnings", contains("WITHOUT_AGREEMENT"));
        personOf("outsider");
        as("outsider").get("/members/v1/me/staff-load").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void theSecretariatSeesWhoHasTooMuch() {
        UUID unit = department("l" + Marks.fresh());
        UUID person = employee(unit);
        for (int i = 0; i < 3; i++) {
            UUID network = newNetwork();
            join("secretariat", network, membership(person)).then().statusCode(201);
            agree(network, person, personOf("linemanager"), unit, "60");
        }

        var load = inEverybodys(person);

        assertEquals(List.of("MANY_NETWORKS", "MANY_HOURS"), load.get("warnings"));
        assertEquals(3, ((List<?>) load.get("networks")).size());
    }

    @Test
    void whatEndedWeighsNoMore() {
        UUID unit = department("l" + Marks.fresh());
        UUID person = employee(unit);
        UUID network = newNetwork();
        UUID closing = newNetwork();
        join("secretariat", network, membership(person)).then().statusCode(201);
        join("secretariat", closing, membership(person)).then().statusCode(201);
        UUID agreement = agree(network, person, personOf("linemanager"), unit, "60");
        applied(Wire.tell(new NetworkClosed(closing, false)));

        assertEquals(1, ((List<?>) inEverybodys(person).get("networks")).size());
        assertEquals(List.of(), inEverybodys(person).get("warnings"));

        applied(Wire.tell(new AgreementEnded(network, agreement, AgreementKind.LINE_MANAGER, null)));
        assertEquals(List.of("WITHOUT_AGREEMENT"), inEverybodys(person).get("warnings"));
    }

    @Test
    void everybodySeesOwnLoad() {
        personOf("receiver");
        as("receiver")
                .get("/members/v1/me/load")
                .then()
                .statusCode(200)
                .body("personId", equalTo(personOf("receiver").toString()));
    }

    @Test
    void refusesHoursThatCannotBe() {
        UUID network = newNetwork();
        UUID membership = id(join("secretariat", network, membership(personOf("member"))));

        use("member", network, membership, "\"0\"", 0).then().statusCode(400);
        use("member", network, membership, "\"0\"", 2001).then().statusCode(400);
        use("member", network, membership, "\"7\"", 5).then().statusCode(412);
        as("member")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "used", List.of(Map.of("phase", "TRIAL", "hours", 1), Map.of("phase", "TRIAL", "hours", 2))))
                .put(memberships(network) + "/" + membership + "/hours")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("phase-twice"));
    }
}
