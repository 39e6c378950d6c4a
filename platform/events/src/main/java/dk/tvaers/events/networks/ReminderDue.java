package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.ReminderKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to be reminded; told once in the whole cluster.
 *
 * @param subjectId what is due: a round, an agreement, a handover, an evaluation plan, a citizen's input
 * @param networkId the network it belongs to; none for a round
 * @param dueOn Europe/Copenhagen
 */
@RegisterForReflection
public record ReminderDue(
        UUID reminderId,
        ReminderKind kind,
        UUID subjectId,
        @Nullable UUID networkId,
        LocalDate dueOn) implements DomainEvent {
    @Override
    public UUID key() {
        return networkId == null ? subjectId : networkId;
    }
}
