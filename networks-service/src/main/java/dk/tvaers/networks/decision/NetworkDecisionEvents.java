package dk.tvaers.networks.decision;

import dk.tvaers.events.networks.NetworkDecided;
import dk.tvaers.events.words.Citation;
import dk.tvaers.messaging.Outbox;
import dk.tvaers.networks.citation.CitationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others that a network decided, without its words. */
@ApplicationScoped
class NetworkDecisionEvents {
    private final Outbox outbox;
    private final CitationEvents citations;

    NetworkDecisionEvents(Outbox outbox, CitationEvents citations) {
        this.outbox = outbox;
        this.citations = citations;
    }

    void decided(UUID networkId, NetworkDecisionView decision) {
        outbox.tell(new NetworkDecided(
                networkId,
                decision.id(),
                decision.phase(),
                decision.meetingId(),
                decision.replacesDecisionId(),
                decision.inputs().size(),
                decision.findingIds().size()));
        citations.cited(networkId, Citation.DECISION, decision.id(), decision.inputs());
    }
}
