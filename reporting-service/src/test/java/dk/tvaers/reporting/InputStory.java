package dk.tvaers.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.Ids;
import dk.tvaers.events.citizeninput.CallOpened;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputLinked;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.events.citizeninput.InputScreened;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.citizeninput.OutcomeConfirmed;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.networks.NodeRaised;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.events.words.Relation;
import dk.tvaers.events.words.ScreeningOutcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Five inputs about one network, each on another way to it, and what became of them within a hundred hours:
 *
 * <pre>
 *            about        received  read  answered       then
 * called     its call        0        2   10 USED
 * linked     a link          0        4   20 PARTLY      reopened 30
 * themed     its theme       0
 * cited      a finding       0        8                  rejected 8, two numbers masked
 * proposed   the proposal    0                           withdrawn 3, and still published 5, which does not count
 * </pre>
 */
public final class InputStory {
    public final UUID called = Ids.next();
    public final UUID linked = Ids.next();
    public final UUID themed = Ids.next();
    public final UUID cited = Ids.next();
    public final UUID proposed = Ids.next();
    public final UUID finding = Ids.next();
    public final UUID node = Ids.next();
    private final NetworkStory network;

    public InputStory(NetworkStory network) {
        this.network = network;
    }

    /** An event and when it happened. */
    public record Told(long hour, DomainEvent event) {}

    public List<Told> events() {
        var id = network.networkId();
        var call = Ids.next();
        var answer = Ids.next();
        return List.of(
                new Told(-9, new ThemeProposed(network.themeId(), Ids.next(), "WELFARE", List.of(), List.of(proposed))),
                new Told(0, network.start("citizen")),
                new Told(0, new CallOpened(call, null, network.themeId(), NetworkStory.hour(0), NetworkStory.hour(99))),
                new Told(0, received(called, call, 0)),
                new Told(2, new InputScreened(called, ScreeningOutcome.PUBLISHED, null)),
                new Told(10, new InputAnswered(called, Ids.next(), AnswerOutcome.USED)),
                new Told(0, received(linked, null, 0)),
                new Told(0, link(linked, LinkTarget.ICEBERG_NODE, node, id)),
                new Told(4, new InputScreened(linked, ScreeningOutcome.HELD, "check")),
                new Told(6, new InputScreened(linked, ScreeningOutcome.ANONYMISED, null)),
                new Told(20, new InputAnswered(linked, answer, AnswerOutcome.PARTLY)),
                new Told(30, new InputReopened(linked, answer)),
                new Told(0, received(themed, null, 0)),
                new Told(0, link(themed, LinkTarget.THEME, network.themeId(), null)),
                new Told(0, received(cited, null, 2)),
                new Told(1, new FindingRecorded(id, finding, true)),
                new Told(1, new InputCited(id, cited, Citation.FINDING, finding, Relation.SUPPORTS)),
                new Told(8, new InputScreened(cited, ScreeningOutcome.REJECTED, "off-topic")),
                new Told(0, received(proposed, null, 0)),
                new Told(3, new InputWithdrawn(proposed)),
                new Told(5, new InputScreened(proposed, ScreeningOutcome.PUBLISHED, null)),
                new Told(7, new NodeRaised(id, node, IcebergLevel.PATTERN, NodeStatus.HYPOTHESIS, "citizen")),
                new Told(7, new InputCited(id, called, Citation.ICEBERG_NODE, node, Relation.SOURCE)),
                new Told(9, new InputCited(id, called, Citation.FINDING, finding, Relation.CONTRADICTS)));
    }

    /** Tells them all, in this order. */
    public void tellAll() {
        events().forEach(told -> NetworkStory.tell(told.hour(), told.event()));
    }

    /** Waits until all of them have arrived. */
    public void hasArrived() {
        NetworkStory.eventually(() -> network.reportAt(100)
                .body("inputs.byState.state", contains("RECEIVED", "REJECTED", "ANSWERED", "REOPENED", "WITHDRAWN"))
                .body("inputs.citedInputs", equalTo(2))
                .body("responseTimes.medianHours", contains(8.0f, 20.0f))
                .body("findings", equalTo(1))
                .body("icebergNodes", equalTo(1)));
    }

    public Told confirmed() {
        return new Told(40, new OutcomeConfirmed(called, Ids.next()));
    }

    private static InputReceived received(UUID input, @Nullable UUID call, int masked) {
        return new InputReceived(input, call, null, InputChannel.WEB, masked, false, List.of());
    }

    private static InputLinked link(UUID input, LinkTarget target, UUID targetId, @Nullable UUID networkId) {
        return new InputLinked(input, Ids.next(), target, targetId, networkId, Relation.SUPPORTS);
    }
}
