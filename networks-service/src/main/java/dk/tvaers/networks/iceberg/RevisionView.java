package dk.tvaers.networks.iceberg;

import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a statement said since a moment.
 *
 * @param reason why it was changed; absent when nobody said
 */
@RegisterForReflection
@Schema(name = "NodeRevision")
record RevisionView(String statement, IcebergLevel level, NodeStatus status, String reason, Instant revisedAt) {}
