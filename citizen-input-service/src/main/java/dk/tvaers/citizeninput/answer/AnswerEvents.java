package dk.tvaers.citizeninput.answer;

import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.events.citizeninput.OutcomeConfirmed;
import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others about answers and replies to them, never with a word of them. */
@ApplicationScoped
class AnswerEvents {
    private final Outbox outbox;

    AnswerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void answered(UUID inputId, UUID answerId, AnswerOutcome outcome) {
        outbox.tell(new InputAnswered(inputId, answerId, outcome));
    }

    void confirmed(UUID inputId, UUID answerId) {
        outbox.tell(new OutcomeConfirmed(inputId, answerId));
    }

    void reopened(UUID inputId, UUID answerId) {
        outbox.tell(new InputReopened(inputId, answerId));
    }
}
