package dk.tvaers.events.members;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.EntryKind;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * Somebody was invited to a network, or applied to one.
 *
 * @param mainPerspective code of the perspective the person would bring
 */
@RegisterForReflection
public record EntryOpened(
        UUID networkId,
        UUID entryId,
        UUID personId,
        EntryKind kind,
        PersonKind personKind,
        String mainPerspective,
        Recruitment recruitment)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
