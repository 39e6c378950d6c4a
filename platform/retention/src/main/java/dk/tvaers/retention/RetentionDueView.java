package dk.tvaers.retention;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would go by a rule now. */
@RegisterForReflection
@Schema(name = "RetentionDue")
record RetentionDueView(
        String kind,
        RetentionAction action,

        @Schema(description = "What happened before") Instant dueBefore,

        @Schema(description = "How many", examples = "3") long count,

        @Schema(description = "Ids of the oldest, 100 at most; no names")
        List<String> ids) {}
