package dk.tvaers.citizeninput.receipt;

import dk.tvaers.events.citizeninput.ConsentsChanged;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.words.ConsentUse;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells the others that an input was withdrawn, or may be used in other ways. */
@ApplicationScoped
class ReceiptEvents {
    private final Outbox outbox;

    ReceiptEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void allowed(UUID inputId, List<ConsentUse> consents) {
        outbox.tell(new ConsentsChanged(inputId, consents));
    }

    void withdrawn(UUID inputId) {
        outbox.tell(new InputWithdrawn(inputId));
    }
}
