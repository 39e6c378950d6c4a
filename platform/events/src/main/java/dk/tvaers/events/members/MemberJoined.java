package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person is an active member of a network.
 *
 * @param mainPerspective code of the perspective the person brings to this network
 * @param core takes part in all phases
 */
@RegisterForReflection
public record MemberJoined(
        UUID networkId,
        UUID membershipId,
        UUID personId,
        PersonKind kind,
        @Nullable UUID unitId,
        @Nullable UUID departmentId,
        String mainPerspective,
        boolean core,
        Recruitment recruitment)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
