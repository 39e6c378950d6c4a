package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.events.words.UnitShare;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with a line manager was signed: the time that a member has, and which units pay for it, until the agreement ends.
 *
 * @param hours of one member, by phase
 * @param payers whose shares sum to 100
 * @param personId the member; left out by what was told before members-service kept time
 * @param managerId the line manager who signed
 */
@RegisterForReflection
public record PayersAgreed(
        UUID networkId,
        UUID agreementId,
        List<PhaseHours> hours,
        List<UnitShare> payers,
        @Nullable UUID personId,
        @Nullable UUID managerId)
        implements DomainEvent {
    /** Without saying whose time it is. */
    public PayersAgreed(UUID networkId, UUID agreementId, List<PhaseHours> hours, List<UnitShare> payers) {
        this(networkId, agreementId, hours, payers, null, null);
    }

    @Override
    public UUID key() {
        return networkId;
    }
}
