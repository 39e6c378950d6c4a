package dk.tvaers.reporting.rebuild;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a rebuild has come. */
@Schema(name = "RebuildProgress", description = "How far a rebuild has come; absent parts are not known yet")
record RebuildProgress(
        State state,
        @Nullable Instant startedAt,

        @Schema(description = "Records of the log that are in the new model") @Nullable
        Long read,

        @Schema(description = "Records that the log had when last looked") @Nullable
        Long known) {

    /** Whether figures are being built again. */
    enum State {
        /** No rebuild is under way. */
        NONE,
        UNDER_WAY,
        /** One was cut short. It goes on from there when it is asked for, or when a program starts. */
        CUT_SHORT
    }
}
