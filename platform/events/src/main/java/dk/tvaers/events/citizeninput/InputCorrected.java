package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** The contributor replaced the words of an input; a reviewer reads it anew before it is shown again. */
@RegisterForReflection
public record InputCorrected(UUID inputId) implements DomainEvent {
    @Override
    public UUID key() {
        return inputId;
    }
}
