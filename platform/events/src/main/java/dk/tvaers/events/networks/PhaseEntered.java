package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A network entered a phase.
 *
 * @param from the phase it left; none at the start
 * @param overridden the secretariat opened the gate with a reason although something was missing
 */
@RegisterForReflection
public record PhaseEntered(
        UUID networkId, Phase phase, @Nullable Phase from, Direction direction, boolean overridden)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
