package dk.tvaers.citizeninput.screening;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a reviewer has taken an input. */
@Schema(
        name = "Assignment",
        requiredProperties = {"inputId", "by", "at"})
record AssignmentView(
        UUID inputId,
        @Schema(description = "Login of the reviewer") UUID by,
        Instant at) {}
