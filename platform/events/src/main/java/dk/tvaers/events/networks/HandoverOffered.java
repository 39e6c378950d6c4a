package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A network offered a solution to a unit of the base organisation.
 *
 * @param previousHandoverId the declined offer that this one follows
 * @param answerDueOn last day for the answer
 */
@RegisterForReflection
public record HandoverOffered(
        UUID networkId,
        UUID handoverId,
        @Nullable UUID trialId,
        @Nullable UUID ideaId,
        UUID receiverUnitId,
        @Nullable UUID previousHandoverId,
        LocalDate answerDueOn)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
