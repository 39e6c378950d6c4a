package dk.tvaers.members.feed;

import static dk.tvaers.members.Api.as;
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

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.members.LearningBroughtHome;
import dk.tvaers.events.networks.HandoverAccepted;
import dk.tvaers.events.networks.HandoverOffered;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class FeedTest {
    private static Response bring(String user, UUID network, String words) {
        return as(user).body(Map.of("words", words)).post("/members/v1/networks/" + network + "/brought-home");
    }

    private static Response feed(UUID unit) {
        return as("outsider").get("/members/v1/units/" + unit + "/feed");
    }

    /** The unit of the person of a login, which is made one of its own. */
    private static UUID unitOf(String user) {
        UUID person = personOf(user);
        UUID unit = department("f" + Marks.fresh());
        Rows.change("update person set unit_id = ? where id = ?", unit, person);
        return unit;
    }

    private static void applied(UUID event) {
        eventually().until(() -> Rows.count("inbox where event_id = ?", event) == 1);
    }

    @Test
    void whatAMemberBringsStandsInTheFeedOfTheUnit() {
        UUID network = newNetwork();
        UUID unit = unitOf("member");
        join("secretariat", network, membership(personOf("member"))).then().statusCode(201);

        Response created = bring("member", network, "Vi begynder nu hvert teammøde med et spørgsmål.");

        UUID record = id(created);
        created.then().body("unitId", equalTo(unit.toString()));
        feed(unit)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("BROUGHT_HOME"))
                .body("items[0].networkTitle", equalTo("Ensomhed blandt ældre borgere"))
                .body("items[0].words", equalTo("Vi begynder nu hvert teammøde med et spørgsmål."));
        as("member")
                .get("/members/v1/networks/" + network + "/brought-home")
                .then()
                .body("items.id", contains(record.toString()));
        assertEquals(
                new LearningBroughtHome(network, record, unit, unit),
                Wire.await(LearningBroughtHome.class, each -> each.recordId().equals(record)));
        assertFalse(Wire.records(Topic.MEMBERS).stream()
                .anyMatch(each -> each.value().contains("teammøde")));
    }

    @Test
    void whoLeftStillBrings() {
        UUID network = newNetwork();
        unitOf("phasemember");
        UUID membership = id(join("secretariat", network, membership(personOf("phasemember"))));
        as("secretariat")
                .header("If-Match", "\"0\"")
                .delete(memberships(network) + "/" + membership)
                .then()
                .statusCode(204);

        bring("phasemember", network, "Vi spørger nu først.").then().statusCode(201);
        as("phasemember")
                .get("/members/v1/networks/" + network + "/brought-home")
                .then()
                .statusCode(403);
    }

    @Test
    void whoWasNeverThereBringsNothing() {
        unitOf("outsider");

        bring("outsider", newNetwork(), "Noget andet").then().statusCode(403);
    }

    @Test
    void aSolutionThatComesToTheUnitIsNewsThere() {
        UUID network = newNetwork();
        UUID unit = department("f" + Marks.fresh());
        UUID handover = Ids.next();

        applied(Wire.tell(new HandoverOffered(network, handover, null, null, unit, null, LocalDate.of(2026, 12, 31))));
        applied(Wire.tell(new HandoverAccepted(network, handover, unit)));

        feed(unit)
                .then()
                .body("items.kind", contains("HANDOVER_ACCEPTED", "HANDOVER_OFFERED"))
                .body("items[0].handoverId", equalTo(handover.toString()));
        String next = as("outsider")
                .queryParam("limit", 1)
                .get("/members/v1/units/" + unit + "/feed")
                .then()
                .body("items.kind", contains("HANDOVER_ACCEPTED"))
                .extract()
                .path("next");
        as("outsider")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/members/v1/units/" + unit + "/feed")
                .then()
                .body("items.kind", contains("HANDOVER_OFFERED"));
    }

    @Test
    void refusesWhatCannotBe() {
        UUID network = newNetwork();
        UUID unit = unitOf("member");
        join("secretariat", network, membership(personOf("member"))).then().statusCode(201);

        bring("member", network, " ").then().statusCode(400);
        as("member")
                .body(Map.of("words", "I morgen", "happenedOn", "2999-01-01"))
                .post("/members/v1/networks/" + network + "/brought-home")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("happened-later"));
        feed(unit).then().body("items", hasSize(0));
        feed(UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whoHasNoUnitBringsItNowhere() {
        UUID network = newNetwork();
        UUID person = personOf("receiver");
        Rows.change("update person set unit_id = null where id = ?", person);
        join("secretariat", network, membership(person)).then().statusCode(201);

        bring("receiver", network, "Hvor skal det hen?")
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("no-unit-to-bring-home-to"));
    }
}
