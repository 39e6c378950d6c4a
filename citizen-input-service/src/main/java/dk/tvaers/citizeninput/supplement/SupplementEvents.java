package dk.tvaers.citizeninput.supplement;

import dk.tvaers.events.citizeninput.InputSupplemented;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others that there is more to read. */
@ApplicationScoped
class SupplementEvents {
    private final Outbox outbox;

    SupplementEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void added(UUID inputId, UUID supplementId) {
        outbox.tell(new InputSupplemented(inputId, supplementId));
    }
}
