package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.get;
import static dk.tvaers.reporting.NetworkStory.tell;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.UUID;
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

        eventually(() -> get("/reporting/v1/networks?limit=100")
                .statusCode(200)
                .body(at(network, "title"), equalTo("Ensomhed blandt ældre borgere"))
                .body(at(network, "type"), equalTo("WELFARE"))
                .body(at(network, "phase"), equalTo("STARTUP"))
                .body(at(network, "members"), equalTo(2))
                .body(at(network, "inputs"), equalTo(5)));
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

        var seen = new ArrayList<String>();
        var page = "?limit=1";
        while (page != null) {
            var answer = get("/reporting/v1/networks" + page)
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .extract();
            seen.addAll(answer.path("items.networkId"));
            String next = answer.path("next");
            page = next == null ? null : "?limit=1&cursor=" + next;
        }

        assertEquals(seen.stream().distinct().toList(), seen);
        seen.retainAll(ids(oldest, older, newest));
        assertEquals(ids(newest, older, oldest), seen);
    }

    private static List<String> ids(NetworkStory... networks) {
        return List.of(networks).stream()
                .map(NetworkStory::networkId)
                .map(UUID::toString)
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

    private static String at(NetworkStory network, String field) {
        return "items.find { it.networkId == '" + network.networkId() + "' }." + field;
    }
}
