package dk.tvaers.networks.idea;

import dk.tvaers.events.networks.IdeaMoved;
import dk.tvaers.events.networks.IdeaRaised;
import dk.tvaers.events.words.Citation;
import dk.tvaers.messaging.Outbox;
import dk.tvaers.networks.citation.CitationEvents;
import dk.tvaers.networks.citation.CitedInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells the others of ideas and their steps, without their words, so that those they came from can be told. */
@ApplicationScoped
class IdeaEvents {
    private final Outbox outbox;
    private final CitationEvents citations;

    IdeaEvents(Outbox outbox, CitationEvents citations) {
        this.outbox = outbox;
        this.citations = citations;
    }

    void raised(UUID networkId, IdeaView idea) {
        outbox.tell(new IdeaRaised(networkId, idea.id(), inputs(idea)));
        citations.cited(networkId, Citation.IDEA, idea.id(), idea.inputs());
    }

    /** A step to where it is already is none. */
    void moved(UUID networkId, IdeaView idea, IdeaMove move) {
        if (move.from() != move.to()) {
            outbox.tell(new IdeaMoved(networkId, idea.id(), move.from(), move.to(), inputs(idea)));
        }
    }

    private static List<UUID> inputs(IdeaView idea) {
        return idea.inputs().stream().map(CitedInput::inputId).toList();
    }
}
