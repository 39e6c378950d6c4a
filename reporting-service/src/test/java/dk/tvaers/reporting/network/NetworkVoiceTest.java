package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.get;
import static dk.tvaers.reporting.NetworkStory.hour;
import static dk.tvaers.reporting.NetworkStory.tell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.networks.MeetingHeld;
import dk.tvaers.events.networks.NetworkDecided;
import dk.tvaers.events.networks.NodeChanged;
import dk.tvaers.events.networks.NodeRaised;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.PerspectiveCount;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.events.words.Relation;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Six members, two of them citizens, and what they contribute:
 *
 * <pre>
 * attendance  6, 2 citizens      corrected at 5 to 5, 1 citizen; a meeting before perspectives were counted
 * nodes       5, 1 of a relative
 * evidence    3 inputs           at 4 with 3 observations, told as 1 first
 * decisions   at the meeting, one of two corrected by the other; one at no meeting
 * </pre>
 */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class NetworkVoiceTest {
    private final NetworkStory network = new NetworkStory();
    private final UUID id = network.networkId();
    private final UUID meeting = Ids.next();
    private final UUID node = Ids.next();

    @Test
    void countsWhatWasContributedAtTheTime() {
        contribute();

        // 6 + 5 + 4 + 6 contributions, 2 + 1 + 3 + 2 of citizens: 8/21 − 2/6
        eventually(() -> network.reportAt(3)
                .body("voice.contributions.n", equalTo(21))
                .body("voice.contributions.value", equalTo(0.3810f))
                .body("voice.balance.value", equalTo(0.0476f))
                .body("voice.byKind.kind", contains("ATTENDANCE", "NODES", "EVIDENCE", "DECISIONS"))
                .body("voice.byKind.share.n", contains(6, 5, 4, 6))
                .body("voice.byKind.share.absence", contains("TOO_FEW", "TOO_FEW", "TOO_FEW", "TOO_FEW")));
        // 5 + 5 + 6 + 5 contributions, 1 + 1 + 3 + 1 of citizens: 6/21 − 2/6
        eventually(() -> network.reportAt(6)
                .body("voice.contributions.n", equalTo(21))
                .body("voice.balance.value", equalTo(-0.0476f))
                .body("voice.byKind.share.n", contains(5, 5, 6, 5))
                .body("voice.byKind.share.value", contains(0.2f, 0.2f, 0.5f, 0.2f)));
    }

    @Test
    void filesHoldTheSame() {
        contribute();
        eventually(() -> network.reportAt(6).body("voice.contributions.n", equalTo(21)));

        get(network.path() + "/report.csv", "asOf", hour(6).toString())
                .statusCode(200)
                .body(containsString("Stemmebalance,21,-0.0476,"))
                .body(containsString("Belæg,6,0.5000,"));
    }

    private void contribute() {
        tell(0, network.start("citizen", "profession"));
        for (var perspective : List.of("citizen", "relative", "profession", "profession", "profession", "company")) {
            tell(1, member(perspective));
        }
        tell(2, held(meeting, count("citizen", 1), count("profession", 3), count("company", 1), count("relative", 1)));
        tell(2, new MeetingHeld(id, Ids.next(), LocalDate.of(2025, 3, 3), 9, 9, null));
        for (var perspective : List.of("profession", "profession", "company", "political", "relative")) {
            tell(2, raised(perspective.equals("relative") ? node : Ids.next(), perspective));
        }
        for (var i = 0; i < 3; i++) {
            tell(3, new InputCited(id, Ids.next(), Citation.ICEBERG_NODE, node, Relation.SUPPORTS));
        }
        tell(3, new InputCited(id, Ids.next(), Citation.FINDING, Ids.next(), Relation.SUPPORTS));
        tell(3, changed(1));
        var first = Ids.next();
        tell(2, decided(first, meeting, null));
        tell(3, decided(Ids.next(), meeting, first));
        tell(3, decided(Ids.next(), null, null));
        tell(4, changed(3));
        tell(5, held(meeting, count("relative", 1), count("profession", 4)));
    }

    private MeetingHeld held(UUID meetingId, PerspectiveCount... counts) {
        return new MeetingHeld(id, meetingId, LocalDate.of(2025, 3, 3), 9, 6, List.of(counts));
    }

    private NodeRaised raised(UUID nodeId, String perspective) {
        return new NodeRaised(id, nodeId, IcebergLevel.PATTERN, NodeStatus.HYPOTHESIS, perspective);
    }

    private NodeChanged changed(int observations) {
        return new NodeChanged(
                id, node, IcebergLevel.PATTERN, NodeStatus.HYPOTHESIS, List.of("relative"), 9, observations);
    }

    private NetworkDecided decided(UUID decisionId, @Nullable UUID meetingId, @Nullable UUID replaces) {
        return new NetworkDecided(id, decisionId, Phase.THEMING, meetingId, replaces, 0, 0);
    }

    private MemberJoined member(String perspective) {
        return new MemberJoined(
                id, Ids.next(), Ids.next(), PersonKind.EXTERNAL, null, null, perspective, true, Recruitment.OPEN);
    }

    private static PerspectiveCount count(String perspective, int n) {
        return new PerspectiveCount(perspective, n);
    }
}
