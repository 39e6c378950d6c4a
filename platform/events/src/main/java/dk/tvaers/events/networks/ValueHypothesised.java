package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.BottomLine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A network said what it may be worth to whom.
 *
 * @param bottomLine where it is to show
 */
@RegisterForReflection
public record ValueHypothesised(UUID networkId, UUID hypothesisId, BottomLine bottomLine) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
