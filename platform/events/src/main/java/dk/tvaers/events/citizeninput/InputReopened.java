package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * The contributor does not agree with the answer.
 */
@RegisterForReflection
public record InputReopened(UUID inputId, UUID answerId) implements DomainEvent {
    @Override
    public UUID key() {
        return inputId;
    }
}
