package dk.tvaers.networks.notice;

import dk.tvaers.events.networks.ClosingNoticeDue;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others whom to tell: memberships, never persons. */
@ApplicationScoped
class NoticeEvents {
    private final Outbox outbox;

    NoticeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void due(UUID networkId, UUID membershipId) {
        outbox.tell(new ClosingNoticeDue(networkId, membershipId));
    }
}
