package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.EntryKind;
import dk.tvaers.events.words.EntryOutcome;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation or an application ended; the reason stays in members-service.
 *
 * @param membershipId the membership that came of it
 */
@RegisterForReflection
public record EntryAnswered(
        UUID networkId,
        UUID entryId,
        UUID personId,
        EntryKind kind,
        EntryOutcome outcome,
        @Nullable UUID membershipId) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
