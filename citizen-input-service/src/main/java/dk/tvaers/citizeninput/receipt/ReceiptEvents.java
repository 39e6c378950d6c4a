package dk.tvaers.citizeninput.receipt;

import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others that an input was withdrawn. */
@ApplicationScoped
class ReceiptEvents {
    private final Outbox outbox;

    ReceiptEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void withdrawn(UUID inputId) {
        outbox.tell(new InputWithdrawn(inputId));
    }
}
