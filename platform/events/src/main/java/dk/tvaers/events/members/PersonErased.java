package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person is erased: every service forgets what leads to this id and this login, and keeps what is needed to count under another. The ends
 * of memberships and roles are told as well. Comes once, but can come before events about the person that are older.
 *
 * @param loginId the login the person had
 */
@RegisterForReflection
public record PersonErased(UUID personId, @Nullable UUID loginId) implements DomainEvent {
    @Override
    public UUID key() {
        return personId;
    }
}
