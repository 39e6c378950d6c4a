package dk.tvaers.members.consent;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One decision, as it was recorded. */
@RegisterForReflection
@Schema(name = "ConsentRecord")
record ConsentRecordView(
        UUID id,
        Use use,
        boolean given,
        Instant decidedAt,
        @Nullable Decider decidedBy,

        @Nullable Channel channel,
        @Nullable Integer textVersion,

        @Schema(description = "Where it can be read, when it was not decided online") @Nullable
        String note) {
    /** Without the note, so that no log gets it. */
    @Override
    public String toString() {
        return "ConsentRecordView[" + id + "]";
    }
}
