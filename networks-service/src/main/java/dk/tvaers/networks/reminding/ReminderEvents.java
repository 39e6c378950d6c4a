package dk.tvaers.networks.reminding;

import dk.tvaers.events.networks.ReminderDue;
import dk.tvaers.messaging.Outbox;
import dk.tvaers.networks.reminder.Due;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others what somebody is to be reminded of. */
@ApplicationScoped
class ReminderEvents {
    private final Outbox outbox;

    ReminderEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void due(UUID reminderId, Due due) {
        outbox.tell(new ReminderDue(reminderId, due.kind(), due.subjectId(), due.networkId(), due.dueOn()));
    }
}
