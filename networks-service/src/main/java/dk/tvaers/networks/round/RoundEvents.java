package dk.tvaers.networks.round;

import dk.tvaers.events.networks.RoundOpened;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others of rounds. */
@ApplicationScoped
class RoundEvents {
    private final Outbox outbox;

    RoundEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void opened(UUID id, YearWheel.Turn turn) {
        outbox.tell(new RoundOpened(id, turn.code(), turn.deadline(), turn.decisionMonth()));
    }
}
