package dk.tvaers.networks.notice;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.membership;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.atOnce;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.missing;
import static dk.tvaers.networks.Outcomes.missingIn;
import static dk.tvaers.networks.Outcomes.offered;
import static dk.tvaers.networks.Outcomes.postTo;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.networks.ClosingNoticeDue;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.networks.Outcomes;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class NoticeTest {
    private static void awaitUntold(UUID network, int members) {
        eventually().until(() -> {
            var message = missingIn("en", network, "members-not-told");
            return message != null && message.startsWith(members + " present or former member(s)");
        });
    }

    private static UUID inClosing() {
        var network = started("LEARNING");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "CLOSING");
        return network;
    }

    @Test
    void everyMemberIsToldAndThoseWhoLeftEarlyToo() {
        var network = inClosing();
        var stays = Ids.next();
        var leaves = Ids.next();
        var leaver = Ids.next();
        Wire.tell(membership(network, stays, Ids.next(), Ids.next()));
        Wire.tell(membership(network, leaves, leaver, Ids.next()));
        Wire.tell(new MemberLeft(network, leaves, leaver));
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        awaitUntold(network, 2);
        assertTrue(missingIn("da", network, "members-not-told").startsWith("2 nuværende eller tidligere medlem(mer)"));

        as("lead").post(in(network) + "/closing-notices").then().statusCode(201).body("now", equalTo(2));

        assertFalse(missing(network).contains("members-not-told"));
        eventually().until(() -> told(network).size() == 2);
        assertEquals(Set.of(stays, leaves), told(network));
        as("lead")
                .post(in(network) + "/closing-notices")
                .then()
                .statusCode(201)
                .body("now", equalTo(0))
                .body("total", equalTo(2));
    }

    @Test
    void whoIsHeardOfLaterIsToldLater() {
        var network = inClosing();
        Wire.tell(membership(network, Ids.next(), Ids.next(), Ids.next()));
        awaitUntold(network, 1);
        as("secretariat").post(in(network) + "/closing-notices").then().body("now", equalTo(1));

        Wire.tell(membership(network, Ids.next(), Ids.next(), Ids.next()));
        awaitUntold(network, 1);

        as("secretariat")
                .post(in(network) + "/closing-notices")
                .then()
                .body("now", equalTo(1))
                .body("total", equalTo(2));
    }

    @Test
    void nobodyIsToldTwiceHoweverManyTellAtOnce() throws Exception {
        var network = inClosing();
        Wire.tell(membership(network, Ids.next(), Ids.next(), Ids.next()));
        awaitUntold(network, 1);

        var counts = atOnce(() -> as("secretariat")
                .post(in(network) + "/closing-notices")
                .then()
                .statusCode(201)
                .extract()
                .<Integer>path("now"));

        assertEquals(List.of(0, 0, 0, 1), counts);
    }

    @Test
    void nobodyIsToldBeforeTheClosing() {
        var network = started("WELFARE");

        as("secretariat")
                .post(in(network) + "/closing-notices")
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("notice-too-early"));
        as("outsider").post(in(network) + "/closing-notices").then().statusCode(403);
        as("secretariat")
                .post(in(UUID.randomUUID()) + "/closing-notices")
                .then()
                .statusCode(404);
    }

    @Test
    void aHandoverWithoutAnAnswerStandsInTheWayOfTheClosing() {
        var network = inClosing();
        var handover = offered(network);
        assertTrue(missing(network).contains("handover-unanswered"));

        postTo("secretariat", handover, "/answer", Outcomes.declined()).then().statusCode(200);

        assertFalse(missing(network).contains("handover-unanswered"));
    }

    private static Set<UUID> told(UUID network) {
        return Wire.told(ClosingNoticeDue.class).stream()
                .filter(event -> event.networkId().equals(network))
                .map(ClosingNoticeDue::membershipId)
                .collect(Collectors.toSet());
    }
}
