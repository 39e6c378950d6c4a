package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.Citation;
import dk.tvaers.events.words.Relation;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A network used a citizen input in a finding or as evidence in its iceberg.
 *
 * @param citationId the finding or the iceberg node
 */
@RegisterForReflection
public record InputCited(UUID networkId, UUID inputId, Citation citedIn, UUID citationId, Relation relation)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
