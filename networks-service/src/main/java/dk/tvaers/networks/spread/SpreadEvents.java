package dk.tvaers.networks.spread;

import dk.tvaers.events.networks.SpreadMoved;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the others how far solutions have come at other places; the evidence stays here. */
@ApplicationScoped
class SpreadEvents {
    private final Outbox outbox;

    SpreadEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void moved(SpreadView spread) {
        outbox.tell(new SpreadMoved(spread.networkId(), spread.id(), spread.toUnitId(), spread.stage()));
    }
}
