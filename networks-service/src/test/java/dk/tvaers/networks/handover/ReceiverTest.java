package dk.tvaers.networks.handover;

import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.declined;
import static dk.tvaers.networks.Outcomes.idOf;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.made;
import static dk.tvaers.networks.Outcomes.offer;
import static dk.tvaers.networks.Outcomes.offered;
import static dk.tvaers.networks.Outcomes.person;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.postTo;
import static dk.tvaers.networks.Outcomes.today;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.members.PersonRegistered;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.networks.Units;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class ReceiverTest {
    private static final String MINE = ROOT + "/me/handovers";

    private static List<Map<String, Object>> waiting(String user) {
        return as(user).get(MINE + "?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static List<Map<String, Object>> waiting(String user, String handover) {
        return waiting(user).stream()
                .filter(each -> each.get("handoverId").equals(idOf(handover).toString()))
                .toList();
    }

    private static List<Object> waitsFor(String user, String handover) {
        return waiting(user, handover).stream()
                .map(each -> each.get("waitsFor"))
                .toList();
    }

    private static String offeredTo(UUID network, UUID unit, UUID owner) {
        return made(post("secretariat", in(network) + "/handovers", offer(unit, owner)));
    }

    private static void age(String handover, int days) throws SQLException {
        Database.execute(
                "update handover set offered_on = ?, answer_due_on = ? where id = ?",
                today().minusDays(days + 28),
                today().minusDays(days),
                idOf(handover));
    }

    @Test
    void theOwnerSeesWhatToDoUntilThereIsNothingLeft() {
        var network = started("WELFARE");
        var unit = Units.known();
        var path = offeredTo(network, unit, person(TestUsers.LINEMANAGER, network));

        var answer = waiting("linemanager", path).getFirst();
        assertEquals(network.toString(), answer.get("networkId"));
        assertEquals("A network", answer.get("networkTitle"));
        assertEquals("Besøg i opgangen, hele året", answer.get("title"));
        assertEquals(unit.toString(), answer.get("receiverUnitId"));
        assertEquals(Units.NAME, answer.get("receiverUnitName"));
        assertEquals("OFFERED", answer.get("state"));
        assertEquals("ANSWER", answer.get("waitsFor"));
        assertEquals(today().toString(), answer.get("since"));
        assertEquals(today().plusWeeks(4).toString(), answer.get("dueOn"));
        assertEquals(false, answer.get("overdue"));
        assertEquals(true, answer.get("yours"));
        postTo("linemanager", path, "/answer", Map.of("answer", "ACCEPTED"))
                .then()
                .statusCode(200);
        assertEquals(List.of("IMPLEMENTATION"), waitsFor("linemanager", path));
        var sevenMonthsAgo = today().minusMonths(7).toString();
        postTo("linemanager", path, "/implementation", Map.of("implementedOn", sevenMonthsAgo))
                .then()
                .statusCode(200);
        assertEquals(List.of("EVALUATION", "USE", "USE"), waitsFor("linemanager", path));
        assertEquals(
                List.of(3, 6),
                waiting("linemanager", path).stream()
                        .skip(1)
                        .map(each -> each.get("months"))
                        .toList());
        post("linemanager", path + "/use-reports", Map.of("months", 3, "answer", "NOT_IN_USE", "note", "No staff"))
                .then()
                .statusCode(201);
        assertEquals(List.of("EVALUATION"), waitsFor("linemanager", path));
        postTo("linemanager", path, "/evaluation", Map.of("evaluation", "Too few hours"))
                .then()
                .statusCode(200);
        assertEquals(List.of(), waitsFor("linemanager", path));
    }

    @Test
    void aReceiverSeesAllThatTheNetworkHandsOverAndOthersDoNot() {
        var network = started("WELFARE");
        assign(TestUsers.RECEIVER, network, NetworkRole.RECEIVER);
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        var path = offered(network);
        var other = offered(started("WELFARE"));

        assertEquals(true, waiting("receiver", path).getFirst().get("yours"));
        assertEquals(List.of(), waiting("receiver", other), "of another network");
        for (var stranger : List.of("lead", "secretariat", "outsider")) {
            assertEquals(List.of(), waiting(stranger, path), stranger);
        }
        postTo("receiver", path, "/answer", declined()).then().statusCode(200);
        assertEquals(List.of(), waiting("receiver", path), "what was declined");
    }

    @Test
    void everybodySeesWhatIsOfferedToTheirUnitAndThoseBelow() throws SQLException {
        var above = Units.known();
        var own = Units.below(above);
        var below = Units.below(Units.below(own));
        var somebody = works(TestUsers.MEMBER, own, above);
        var network = started("WELFARE");
        var owner = UUID.randomUUID();

        var toOwn = offeredTo(network, own, owner);
        var toBelow = offeredTo(network, below, owner);
        var toAbove = offeredTo(network, above, owner);
        var toOthers = offered(network);

        assertEquals(false, waiting(somebody, toOwn).getFirst().get("yours"));
        assertEquals(1, waiting(somebody, toBelow).size());
        assertEquals(List.of(), waiting(somebody, toAbove));
        assertEquals(List.of(), waiting(somebody, toOthers));
    }

    @Test
    void whatIsLateLongestComesFirstPageByPage() throws SQLException {
        var network = started("WELFARE");
        assign(TestUsers.CODRIVER, network, NetworkRole.RECEIVER);
        var inTime = offered(network);
        var late = offered(network);
        var later = offered(network);
        age(late, 1);
        age(later, 9);

        var found = new ArrayList<String>();
        var next = MINE + "?limit=1";
        while (next != null) {
            var page = as("codriver").get(next).then().statusCode(200).extract();
            found.addAll(page.<List<String>>path("items.handoverId"));
            next = page.path("next") == null ? null : MINE + "?limit=1&cursor=" + page.path("next");
        }

        var ours = List.of(
                idOf(later).toString(), idOf(late).toString(), idOf(inTime).toString());
        assertEquals(ours, found.stream().filter(ours::contains).toList());
        assertEquals(true, waiting("codriver", late).getFirst().get("overdue"));
        assertEquals(false, waiting("codriver", inTime).getFirst().get("overdue"));
    }

    @Test
    void refusesWhatIsNoPage() {
        for (var query : List.of("limit=0", "cursor=bm9uc2Vuc2U", "cursor=bm8tZGF5fjF-Mg")) {
            as("outsider")
                    .get(MINE + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/" + query.split("=")[0]));
        }
    }

    /** Waits until the service knows. */
    private static String works(TestUsers user, UUID unit, UUID department) {
        var person = person(user, started("WELFARE"));
        Wire.tell(new PersonRegistered(
                person, PersonKind.EMPLOYEE, unit, department, null, "profession", List.of("profession")));
        eventually()
                .until(() -> Database.execute(
                                "update known_person set as_of = as_of where person_id = ? and unit_id = ?",
                                person,
                                unit)
                        == 1);
        return user.username();
    }
}
