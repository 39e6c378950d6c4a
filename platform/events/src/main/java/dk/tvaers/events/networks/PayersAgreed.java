package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.events.words.UnitShare;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * An agreement with a line manager was signed: the time that a member has, and which units pay for it, until the agreement ends.
 *
 * @param hours of one member, by phase
 * @param payers whose shares sum to 100
 */
@RegisterForReflection
public record PayersAgreed(UUID networkId, UUID agreementId, List<PhaseHours> hours, List<UnitShare> payers)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
