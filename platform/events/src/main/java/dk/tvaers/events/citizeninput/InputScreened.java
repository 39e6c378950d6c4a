package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.ScreeningOutcome;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer decided what may be shown of an input.
 *
 * @param reason code of the reason
 */
@RegisterForReflection
public record InputScreened(
        UUID inputId, ScreeningOutcome outcome, @Nullable String reason) implements DomainEvent {
    @Override
    public UUID key() {
        return inputId;
    }
}
