package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.SpreadStage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A solution came a stage further at another place; the first stage is the proposal. */
@RegisterForReflection
public record SpreadMoved(UUID networkId, UUID spreadId, UUID toUnitId, SpreadStage stage) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
