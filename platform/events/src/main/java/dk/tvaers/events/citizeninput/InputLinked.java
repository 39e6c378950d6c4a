package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.events.words.Relation;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An input was linked to what it is about.
 *
 * @param networkId the network that the target belongs to
 */
@RegisterForReflection
public record InputLinked(
        UUID inputId,
        UUID linkId,
        LinkTarget target,
        UUID targetId,
        @Nullable UUID networkId,
        Relation relation) implements DomainEvent {
    @Override
    public UUID key() {
        return inputId;
    }
}
