package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** The contributor added something to an input; its text never leaves citizen-input-service. */
@RegisterForReflection
public record InputSupplemented(UUID inputId, UUID supplementId) implements DomainEvent {
    @Override
    public UUID key() {
        return inputId;
    }
}
