package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.ConsentUse;
import dk.tvaers.events.words.InputChannel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen input was received; its text never leaves citizen-input-service.
 *
 * @param networkId the network of its call
 * @param maskedNumbers how many personal numbers were masked before anything was stored, count ≥ 0
 */
@RegisterForReflection
public record InputReceived(
        UUID inputId,
        @Nullable UUID callId,
        @Nullable UUID networkId,
        InputChannel channel,
        int maskedNumbers,
        boolean contactGiven,
        List<ConsentUse> consents)
        implements DomainEvent {
    @Override
    public UUID key() {
        return inputId;
    }
}
