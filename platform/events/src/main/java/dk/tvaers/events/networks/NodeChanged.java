package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the iceberg changed: its words, level or status, who sees it or what bears on it.
 *
 * @param perspectives codes of all perspectives that see it, the one that raised it first
 * @param evidence count of its pieces of evidence
 * @param observations how many of them are what a professional observed; absent where it was told before it was counted
 */
@RegisterForReflection
public record NodeChanged(
        UUID networkId,
        UUID nodeId,
        IcebergLevel level,
        NodeStatus status,
        List<String> perspectives,
        int evidence,
        @Nullable Integer observations)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
