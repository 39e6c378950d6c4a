package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * A network planned, anew or again, in which phases a member takes part.
 *
 * @param core takes part in all phases
 * @param phases of a phase member; of a core member those with a purpose of their own
 */
@RegisterForReflection
public record ParticipationPlanned(UUID networkId, UUID membershipId, UUID personId, boolean core, List<Phase> phases)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
