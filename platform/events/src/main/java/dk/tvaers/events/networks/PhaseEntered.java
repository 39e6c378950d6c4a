package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A network entered a phase.
 *
 * @param from the phase it left; none at the start
 * @param enteredOn the day it happened, Europe/Copenhagen, when it was recorded later; the time of the event is that of recording
 * @param overridden the secretariat opened the gate with a reason although something was missing
 */
@RegisterForReflection
public record PhaseEntered(
        UUID networkId,
        Phase phase,
        @Nullable Phase from,
        Direction direction,
        boolean overridden,
        @Nullable LocalDate enteredOn)
        implements DomainEvent {
    /** Entered as it is told. */
    public PhaseEntered(UUID networkId, Phase phase, @Nullable Phase from, Direction direction, boolean overridden) {
        this(networkId, phase, from, direction, overridden, null);
    }

    @Override
    public UUID key() {
        return networkId;
    }
}
