package dk.tvaers.citizeninput.incoming;

import dk.tvaers.citizeninput.link.CitationService;
import dk.tvaers.citizeninput.projection.KnownNetworks;
import dk.tvaers.citizeninput.story.StepKind;
import dk.tvaers.citizeninput.story.StoryService;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.HandoverAccepted;
import dk.tvaers.events.networks.HandoverDeclined;
import dk.tvaers.events.networks.HandoverEvaluated;
import dk.tvaers.events.networks.HandoverImplemented;
import dk.tvaers.events.networks.HandoverOffered;
import dk.tvaers.events.networks.IdeaMoved;
import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.networks.NodeChanged;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.networks.TrackLaid;
import dk.tvaers.events.networks.TrialConcluded;
import dk.tvaers.events.networks.TrialStarted;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.IdeaState;
import dk.tvaers.events.words.NextStep;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.events.words.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Closes the loop: what a network does with what it heard becomes news to those who said it (domain.md §7). */
@ApplicationScoped
class LoopEvents {
    private final Timeline timeline;
    private final CitationService citations;
    private final KnownNetworks networks;
    private final StoryService stories;

    LoopEvents(Timeline timeline, CitationService citations, KnownNetworks networks, StoryService stories) {
        this.timeline = timeline;
        this.citations = citations;
        this.networks = networks;
        this.stories = stories;
    }

    /** In the caller's transaction, before the event changes what is known of networks. */
    void hear(DomainEvent event, Instant at) {
        switch (event) {
            case PhaseEntered told -> phase(told, at);
            case NodeChanged told -> node(told, at);
            case IdeaMoved told ->
                happening(told.to()).ifPresent(what -> timeline.addToEach(told.inputIds(), told.networkId(), at, what));
            case FindingRecorded told -> stories.add(told.networkId(), StepKind.FINDING, at);
            case TrackLaid told -> stories.add(told.networkId(), StepKind.TRACK, at);
            case TrialStarted told -> {
                inNetwork(told.networkId(), at, Happening.TRIAL_STARTED);
                stories.add(told.networkId(), StepKind.TRIAL_STARTED, at);
            }
            case TrialConcluded told -> {
                timeline.addToNetwork(
                        told.networkId(),
                        at,
                        Happening.TRIAL_CONCLUDED,
                        told.nextStep().name());
                stories.add(told.networkId(), result(told.nextStep()), at);
            }
            case HandoverOffered told -> inNetwork(told.networkId(), at, Happening.HANDOVER_OFFERED);
            case HandoverAccepted told -> {
                inNetwork(told.networkId(), at, Happening.HANDOVER_ACCEPTED);
                stories.add(told.networkId(), StepKind.TAKEN_OVER, at);
            }
            case HandoverDeclined told -> inNetwork(told.networkId(), at, Happening.HANDOVER_DECLINED);
            case HandoverImplemented told -> {
                inNetwork(told.networkId(), at, Happening.HANDOVER_IMPLEMENTED);
                stories.add(told.networkId(), StepKind.IN_USE, at);
            }
            case HandoverEvaluated told -> {
                inNetwork(told.networkId(), at, Happening.HANDOVER_EVALUATED);
                stories.add(told.networkId(), StepKind.EVALUATED, at);
            }
            case NetworkClosed told -> inNetwork(told.networkId(), at, Happening.NETWORK_CLOSED);
            default -> {
                // no news to a contributor
            }
        }
    }

    private void inNetwork(UUID networkId, Instant at, Happening what) {
        timeline.addToNetwork(networkId, at, what, null);
    }

    /** Steps back and the mandate are the network's own affair; the closing is told when it has closed. */
    private void phase(PhaseEntered told, Instant at) {
        if (told.direction() == Direction.FORWARD && told.phase() != Phase.MANDATE && told.phase() != Phase.CLOSING) {
            timeline.addToNetwork(
                    told.networkId(), at, Happening.PHASE_ENTERED, told.phase().name());
        }
    }

    /** A statement changes in many ways; news is that it was confirmed or refuted. */
    private void node(NodeChanged told, Instant at) {
        if (told.status() != NodeStatus.HYPOTHESIS && networks.isNewStatus(told.nodeId(), told.status())) {
            var confirmed = told.status() == NodeStatus.CONFIRMED;
            var what = confirmed ? Happening.NODE_CONFIRMED : Happening.NODE_REFUTED;
            stories.add(told.networkId(), confirmed ? StepKind.CONFIRMED : StepKind.REFUTED, at);
            timeline.addToEach(citations.inputsOf(told.nodeId()), told.networkId(), at, what);
        }
    }

    private static StepKind result(NextStep next) {
        return switch (next) {
            case IMPLEMENT -> StepKind.TRIAL_WORKED;
            case ADJUST -> StepKind.TRIAL_ADJUSTED;
            case REPEAT -> StepKind.TRIAL_REPEATED;
            case STOP -> StepKind.TRIAL_STOPPED;
        };
    }

    private static Optional<Happening> happening(IdeaState to) {
        return switch (to) {
            case RAISED, GROUPED, CONCRETISED -> Optional.empty();
            case PRIORITISED -> Optional.of(Happening.IDEA_PRIORITISED);
            case PARKED -> Optional.of(Happening.IDEA_PARKED);
            case IN_TRIAL -> Optional.of(Happening.IDEA_IN_TRIAL);
            case ADOPTED -> Optional.of(Happening.IDEA_ADOPTED);
            case ADJUSTED -> Optional.of(Happening.IDEA_ADJUSTED);
            case REJECTED -> Optional.of(Happening.IDEA_REJECTED);
        };
    }
}
