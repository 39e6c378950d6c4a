package dk.tvaers.networks.deliverable;

import dk.tvaers.events.networks.ForumDeliverableRecorded;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others that something was delivered, not what. */
@ApplicationScoped
class DeliverableEvents {
    private final Outbox outbox;

    DeliverableEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void recorded(UUID networkId, DeliverableView deliverable) {
        outbox.tell(new ForumDeliverableRecorded(networkId, deliverable.id(), deliverable.deliveredOn()));
    }
}
