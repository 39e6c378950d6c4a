package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.AgreementKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of the mandate is no longer in force.
 *
 * @param supersededBy the agreement that took its place
 */
@RegisterForReflection
public record AgreementEnded(
        UUID networkId,
        UUID agreementId,
        AgreementKind kind,
        @Nullable UUID supersededBy) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
