package dk.tvaers.networks.iceberg;

import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A statement in the iceberg.
 *
 * @param perspective the perspective that raised it
 * @param alsoSeenBy further perspectives that see it
 */
@RegisterForReflection
@Schema(name = "Node")
record NodeView(
        UUID id,
        String statement,
        IcebergLevel level,
        NodeStatus status,
        String perspective,
        List<String> alsoSeenBy,
        List<EvidenceView> evidence,
        Instant raisedAt) {

    /** All that see it, the one that raised it first. */
    List<String> perspectives() {
        List<String> all = new ArrayList<>(alsoSeenBy);
        all.addFirst(perspective);
        return all;
    }
}
