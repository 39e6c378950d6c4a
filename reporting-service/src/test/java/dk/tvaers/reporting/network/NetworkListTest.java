package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.get;
import static dk.tvaers.reporting.NetworkStory.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.reporting.InputStory;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class NetworkListTest {
    @Test
    void showsEachAsItStandsNow() {
        var network = new NetworkStory();
        var left = citizen(network);
        new InputStory(network).tellAll();
        tell(0, new PhaseEntered(network.networkId(), Phase.MANDATE, null, Direction.FORWARD, false));
        tell(5, new PhaseEntered(network.networkId(), Phase.STARTUP, Phase.MANDATE, Direction.FORWARD, false));
        tell(1, citizen(network));
        tell(1, citizen(network));
        tell(1, left);
        tell(2, new MemberLeft(network.networkId(), left.membershipId(), left.personId()));

        var shown = Map.of(
                "networkId",
                network.networkId().toString(),
                "title",
                "Ensomhed blandt ældre borgere",
                "type",
                "WELFARE",
                "phase",
                "STARTUP",
                "members",
                2,
                "inputs",
                5);
        eventually(() -> assertTrue(listed(100).contains(shown), shown::toString));
    }

    @Test
    void showsThemPageByPageTheLatestFirst() {
        var oldest = new NetworkStory();
        var older = new NetworkStory();
        var newest = new NetworkStory();
        tell(-30, oldest.start());
        tell(10, newest.start());
        tell(-20, older.start());
        eventually(() -> List.of(oldest, older, newest)
                .forEach(network -> get(network.path()).statusCode(200)));

        var seen = new ArrayList<>(
                listed(1).stream().map(each -> each.get("networkId")).toList());
        assertEquals(seen.stream().distinct().toList(), seen);
        seen.retainAll(ids(oldest, older, newest));
        assertEquals(ids(newest, older, oldest), seen);
    }

    /** All pages, each of so many but the last. */
    private static List<Map<String, Object>> listed(int limit) {
        var all = new ArrayList<Map<String, Object>>();
        var page = "?limit=" + limit;
        while (page != null) {
            var answer = get("/reporting/v1/networks" + page).statusCode(200).extract();
            List<Map<String, Object>> items = answer.path("items");
            all.addAll(items);
            String next = answer.path("next");
            assertTrue(next == null ? items.size() <= limit : items.size() == limit, items::toString);
            page = next == null ? null : "?limit=" + limit + "&cursor=" + next;
        }
        return all;
    }

    private static List<Object> ids(NetworkStory... networks) {
        return List.of(networks).stream()
                .<Object>map(network -> network.networkId().toString())
                .toList();
    }

    private static MemberJoined citizen(NetworkStory network) {
        return new MemberJoined(
                network.networkId(),
                Ids.next(),
                Ids.next(),
                PersonKind.CITIZEN,
                null,
                null,
                "citizen",
                false,
                Recruitment.LOTTERY);
    }
}
