package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat wrote a version of a network type. Networks that run keep the version they began under.
 *
 * @param typeId the same for all versions of the type
 * @param plannedMonths months a network of this type is planned to take; none when open
 */
@RegisterForReflection
public record NetworkTypeChanged(
        UUID typeId,
        String code,
        int version,
        List<Phase> phases,
        @Nullable Integer plannedMonths) implements DomainEvent {
    @Override
    public UUID key() {
        return typeId;
    }
}
