package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.TrialStage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A trial entered a stage; its plan is the first. */
@RegisterForReflection
public record TrialStageEntered(UUID networkId, UUID trialId, TrialStage stage) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
