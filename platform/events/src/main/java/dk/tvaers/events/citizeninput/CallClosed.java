package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A call for input closed, by date or by hand.
 */
@RegisterForReflection
public record CallClosed(UUID callId) implements DomainEvent {
    @Override
    public UUID key() {
        return callId;
    }
}
