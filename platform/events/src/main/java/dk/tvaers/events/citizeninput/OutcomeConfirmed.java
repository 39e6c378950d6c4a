package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * The contributor read the outcome and agrees.
 */
@RegisterForReflection
public record OutcomeConfirmed(UUID inputId, UUID answerId) implements DomainEvent {
    @Override
    public UUID key() {
        return inputId;
    }
}
