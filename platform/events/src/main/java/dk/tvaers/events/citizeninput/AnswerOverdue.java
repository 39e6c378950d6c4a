package dk.tvaers.events.citizeninput;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.NetworkRole;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * An input that was let through has waited too long for its answer; told once in the whole cluster for each step.
 *
 * @param networkIds the networks it belongs to; of none, it is the secretariat's
 * @param escalatedTo who is to see to it: first the network lead, then the reference lead
 * @param days how long it may wait, days
 */
@RegisterForReflection
public record AnswerOverdue(UUID inputId, List<UUID> networkIds, NetworkRole escalatedTo, int days)
        implements DomainEvent {
    @Override
    public UUID key() {
        return inputId;
    }
}
