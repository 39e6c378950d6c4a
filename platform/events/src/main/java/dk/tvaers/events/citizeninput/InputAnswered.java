package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.AnswerOutcome;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * An input was answered: the contributor can read what it led to.
 */
@RegisterForReflection
public record InputAnswered(UUID inputId, UUID answerId, AnswerOutcome outcome) implements DomainEvent {
    @Override
    public UUID key() {
        return inputId;
    }
}
