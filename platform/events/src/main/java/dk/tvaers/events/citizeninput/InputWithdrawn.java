package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * The contributor withdrew the input; text and contact are erased, the count stays.
 */
@RegisterForReflection
public record InputWithdrawn(UUID inputId) implements DomainEvent {
    @Override
    public UUID key() {
        return inputId;
    }
}
