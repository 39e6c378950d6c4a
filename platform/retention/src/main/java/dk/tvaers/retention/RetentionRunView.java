package dk.tvaers.retention;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One time that a rule was carried out. */
@RegisterForReflection
@Schema(name = "RetentionRun")
record RetentionRunView(
        UUID id,
        String kind,
        LocalDate day,

        @Schema(description = "Whether an operator asked for it though the rule had its turn that day")
        boolean again,

        RetentionAction action,
        Instant dueBefore,

        @Schema(description = "How many were deleted or anonymised", examples = "3")
        int done,

        @Schema(
                description = "How many could not be; the log names their ids, the next run tries them again",
                examples = "0")
        int failed,

        Instant startedAt,

        @Schema(description = "Absent while it runs, and of one that was interrupted: the next one goes on") @Nullable
        Instant endedAt) {}
