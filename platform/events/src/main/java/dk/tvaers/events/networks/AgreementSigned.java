package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.AgreementKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * All parties signed an agreement of the mandate. Who they are stays in networks-service.
 */
@RegisterForReflection
public record AgreementSigned(UUID networkId, UUID agreementId, AgreementKind kind) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
