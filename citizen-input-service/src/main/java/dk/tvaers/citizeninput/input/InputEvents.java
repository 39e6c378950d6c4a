package dk.tvaers.citizeninput.input;

import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others about inputs, never with a word of them. */
@ApplicationScoped
class InputEvents {
    private final Outbox outbox;

    InputEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void received(UUID inputId, Submission submission) {
        outbox.tell(new InputReceived(
                inputId,
                submission.callId(),
                submission.networkId(),
                submission.channel(),
                submission.maskedNumbers(),
                submission.contactGiven(),
                submission.consents().uses()));
    }
}
