package dk.tvaers.networks.valuehypothesis;

import dk.tvaers.events.networks.ValueHypothesised;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others where a network expects value, without its words. */
@ApplicationScoped
class ValueHypothesisEvents {
    private final Outbox outbox;

    ValueHypothesisEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void hypothesised(UUID networkId, ValueHypothesisView hypothesis) {
        outbox.tell(new ValueHypothesised(networkId, hypothesis.id(), hypothesis.bottomLine()));
    }
}
