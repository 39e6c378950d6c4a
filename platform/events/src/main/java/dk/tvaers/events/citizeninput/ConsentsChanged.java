package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.ConsentUse;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * The contributor changed what may be done with the input.
 *
 * @param consents all that hold from now on
 */
@RegisterForReflection
public record ConsentsChanged(UUID inputId, List<ConsentUse> consents) implements DomainEvent {
    @Override
    public UUID key() {
        return inputId;
    }
}
