package dk.tvaers.members.candidate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether somebody agreed to be found. */
@RegisterForReflection
@Schema(name = "Findability")
record FindabilityView(
        @Schema(description = "Network leads and the secretariat find the person when a network misses a perspective")
        boolean findable,

        @Schema(description = "Absent while nothing was decided, which is no") @Nullable
        Instant decidedAt) {}
