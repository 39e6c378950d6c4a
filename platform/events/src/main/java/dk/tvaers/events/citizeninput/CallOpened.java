package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call for input opened.
 *
 * @param networkId the network that asks, if one does
 * @param themeId the theme it is about, if one is known
 */
@RegisterForReflection
public record CallOpened(
        UUID callId, @Nullable UUID networkId, @Nullable UUID themeId, Instant opensAt, Instant closesAt)
        implements DomainEvent {
    @Override
    public UUID key() {
        return callId;
    }
}
