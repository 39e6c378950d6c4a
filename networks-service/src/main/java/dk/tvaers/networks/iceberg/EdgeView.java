package dk.tvaers.networks.iceberg;

import dk.tvaers.events.words.EdgeType;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one statement bears on another. */
@RegisterForReflection
@Schema(name = "Edge")
record EdgeView(UUID id, UUID from, UUID to, EdgeType type, Instant connectedAt) {}
