package dk.tvaers.members.consent;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What counts now for one use. */
@RegisterForReflection
@Schema(name = "Consent")
record ConsentView(
        Use use,

        @Schema(description = "False as long as nothing was decided")
        boolean given,

        @Schema(description = "Absent while nothing was decided") @Nullable
        Instant decidedAt,

        @Schema(description = "Who recorded it; absent of what was decided before that was kept") @Nullable
        Decider decidedBy,

        @Schema(description = "How it was told; absent of what was decided before that was kept") @Nullable
        Channel channel,

        @Schema(description = "Which text was read; absent of what was decided before texts were kept") @Nullable
        Integer textVersion) {

    static ConsentView undecided(Use use) {
        return new ConsentView(use, false, null, null, null, null);
    }
}
