package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.NextStep;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A trial reached its next step; its learning stays in networks-service. */
@RegisterForReflection
public record TrialConcluded(UUID networkId, UUID trialId, NextStep nextStep) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
