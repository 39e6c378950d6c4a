package dk.tvaers.citizeninput.overdue;

import dk.tvaers.events.citizeninput.AnswerOverdue;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells who is to see to an answer. */
@ApplicationScoped
class OverdueEvents {
    private final Outbox outbox;

    OverdueEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void overdue(UUID inputId, List<UUID> networkIds, NetworkRole to, int days) {
        outbox.tell(new AnswerOverdue(inputId, networkIds, to, days));
    }
}
