package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation was planned; its owner is in the base organisation and outlives the network.
 *
 * @param everyMonths how often it is repeated; none for once
 */
@RegisterForReflection
public record EvaluationPlanned(
        UUID networkId,
        UUID planId,
        UUID ownerUnitId,
        LocalDate dueOn,
        @Nullable Integer everyMonths) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
