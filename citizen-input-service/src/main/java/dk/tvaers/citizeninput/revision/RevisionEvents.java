package dk.tvaers.citizeninput.revision;

import dk.tvaers.events.citizeninput.InputCorrected;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others that an input says something else now. */
@ApplicationScoped
class RevisionEvents {
    private final Outbox outbox;

    RevisionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void corrected(UUID inputId) {
        outbox.tell(new InputCorrected(inputId));
    }
}
