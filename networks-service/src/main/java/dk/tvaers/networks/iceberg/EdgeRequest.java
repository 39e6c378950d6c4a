package dk.tvaers.networks.iceberg;

import dk.tvaers.events.words.EdgeType;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two statements of a network to connect. */
@RegisterForReflection
@Schema(name = "EdgeRequest")
record EdgeRequest(
        @NotNull UUID from, @NotNull UUID to, @NotNull EdgeType type) {}
