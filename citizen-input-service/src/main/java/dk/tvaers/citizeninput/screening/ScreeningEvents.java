package dk.tvaers.citizeninput.screening;

import dk.tvaers.events.citizeninput.InputScreened;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the others what reviewers decided. */
@ApplicationScoped
class ScreeningEvents {
    private final Outbox outbox;

    ScreeningEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void screened(Screening screening) {
        outbox.tell(new InputScreened(screening.inputId(), screening.outcome(), screening.reason()));
    }
}
