package dk.tvaers.citizeninput.screening;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one of many.
 *
 * @param problem code of the problem why not, absent when it was done
 */
@Schema(
        name = "BulkScreeningResult",
        requiredProperties = {"inputId", "done"})
record BulkResult(
        UUID inputId,
        boolean done,

        @Schema(description = "Why not: the code of the problem", examples = "stale")
        String problem) {}
