package dk.tvaers.networks.iceberg;

import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.networks.citation.CitedInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement in the iceberg. */
@RegisterForReflection
@Schema(name = "Node")
record NodeView(
        UUID id,
        String statement,
        IcebergLevel level,
        NodeStatus status,
        String perspective,
        List<CitedInput> evidence,
        Instant raisedAt) {}
