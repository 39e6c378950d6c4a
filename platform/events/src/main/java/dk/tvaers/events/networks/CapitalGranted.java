package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * The reference lead granted a trial capital.
 *
 * @param amount DKK, more than 0
 */
@RegisterForReflection
public record CapitalGranted(UUID networkId, UUID trialId, UUID grantId, BigDecimal amount) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
