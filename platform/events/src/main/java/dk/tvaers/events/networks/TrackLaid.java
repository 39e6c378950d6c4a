package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A network gathered findings and statements into a track.
 *
 * @param findings count of its findings
 * @param nodes count of its statements from the iceberg
 * @param priority 1 is the first
 */
@RegisterForReflection
public record TrackLaid(
        UUID networkId,
        UUID trackId,
        int findings,
        int nodes,
        @Nullable Integer priority) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
