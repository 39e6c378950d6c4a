package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trial began to run.
 *
 * @param ideaId the idea it tries, if it comes from one
 * @param receiverUnitIds units that will take the solution over
 * @param endsOn last day of its period
 */
@RegisterForReflection
public record TrialStarted(
        UUID networkId,
        UUID trialId,
        @Nullable UUID ideaId,
        List<UUID> receiverUnitIds,
        LocalDate startsOn,
        LocalDate endsOn)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
