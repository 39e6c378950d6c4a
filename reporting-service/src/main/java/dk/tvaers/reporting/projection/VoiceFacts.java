package dk.tvaers.reporting.projection;

import dk.tvaers.events.networks.MeetingHeld;
import dk.tvaers.events.networks.NetworkDecided;
import dk.tvaers.events.networks.NodeChanged;
import dk.tvaers.events.networks.NodeRaised;
import dk.tvaers.events.words.PerspectiveCount;
import dk.tvaers.reporting.indices.CitizenPerspectives;
import dk.tvaers.reporting.projection.EventFacts.Told;
import java.util.List;
import java.util.stream.Collectors;

/** The facts of whose voices are heard in a network. What was told before it was counted by perspective says nothing of that. */
final class VoiceFacts {
    private VoiceFacts() {}

    static void collect(Told told, Facts facts) {
        var at = told.at();
        switch (told.event()) {
            case NodeRaised it -> facts.add(FactTable.ICEBERG_NODE, it.networkId(), it.nodeId(), at, it.perspective());
            case NodeChanged it
            when it.observations() != null ->
                facts.add(FactTable.NODE_OBSERVATIONS, it.networkId(), it.nodeId(), at, it.observations());
            case MeetingHeld it when it.perspectives() != null -> held(it, it.perspectives(), told, facts);
            case NetworkDecided it ->
                facts.add(
                        FactTable.NETWORK_DECISION,
                        it.networkId(),
                        it.decisionId(),
                        it.meetingId(),
                        it.replacesDecisionId(),
                        at);
            default -> {
                // no fact of this kind
            }
        }
    }

    private static void held(MeetingHeld meeting, List<PerspectiveCount> counts, Told told, Facts facts) {
        var members = counts.stream()
                .collect(Collectors.toMap(PerspectiveCount::perspective, count -> (long) count.n(), Long::sum));
        facts.add(
                FactTable.MEETING_HELD,
                meeting.networkId(),
                meeting.meetingId(),
                told.at(),
                members.values().stream().mapToLong(Long::longValue).sum(),
                CitizenPerspectives.count(members));
    }
}
