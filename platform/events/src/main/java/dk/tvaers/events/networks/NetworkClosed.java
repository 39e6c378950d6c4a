package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A network ended; nothing changes in it any more.
 *
 * @param overridden the secretariat closed it with a reason although something was missing
 * @param closedOn the day it happened, Europe/Copenhagen, when it was recorded later; the time of the event is that of recording
 */
@RegisterForReflection
public record NetworkClosed(
        UUID networkId, boolean overridden, @Nullable LocalDate closedOn) implements DomainEvent {
    /** Closed as it is told. */
    public NetworkClosed(UUID networkId, boolean overridden) {
        this(networkId, overridden, null);
    }

    @Override
    public UUID key() {
        return networkId;
    }
}
