package dk.tvaers.citizeninput.incoming;

import dk.tvaers.access.AccessProjection;
import dk.tvaers.access.ErasedPeople;
import dk.tvaers.citizeninput.link.CitationService;
import dk.tvaers.citizeninput.projection.KnownNetworks;
import dk.tvaers.events.members.PersonErased;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.messaging.EventHandler;
import dk.tvaers.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands what networks-service and members-service tell to those who keep it. */
@ApplicationScoped
class IncomingEvents implements EventHandler {
    private final AccessProjection access;
    private final ErasedPeople erased;
    private final ReviewerTraces reviewers;
    private final KnownNetworks networks;
    private final CitationService citations;
    private final LoopEvents loop;

    IncomingEvents(
            AccessProjection access,
            ErasedPeople erased,
            ReviewerTraces reviewers,
            KnownNetworks networks,
            CitationService citations,
            LoopEvents loop) {
        this.access = access;
        this.erased = erased;
        this.reviewers = reviewers;
        this.networks = networks;
        this.citations = citations;
        this.loop = loop;
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.data() instanceof InputCited told) {
            citations.cited(told.inputId(), told.networkId(), told.citedIn(), told.citationId(), event.occurredAt());
            return;
        }
        loop.hear(event.data(), event.occurredAt());
        access.learn(event.data());
        networks.learn(event.data());
        if (event.data() instanceof PersonErased told && told.loginId() != null) {
            reviewers.replace(told.loginId(), erased.replacementOf(told.personId()));
        }
    }
}
