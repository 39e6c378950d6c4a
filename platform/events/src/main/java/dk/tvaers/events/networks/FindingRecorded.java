package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A network recorded a finding.
 *
 * @param outsideOwnUnits it comes from outside the members' own units
 * @param foundOn the day it happened, Europe/Copenhagen, when it was recorded later; the time of the event is that of recording
 */
@RegisterForReflection
public record FindingRecorded(
        UUID networkId,
        UUID findingId,
        boolean outsideOwnUnits,
        @Nullable LocalDate foundOn) implements DomainEvent {
    /** Found as it is told. */
    public FindingRecorded(UUID networkId, UUID findingId, boolean outsideOwnUnits) {
        this(networkId, findingId, outsideOwnUnits, null);
    }

    @Override
    public UUID key() {
        return networkId;
    }
}
