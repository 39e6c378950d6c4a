package dk.tvaers.citizeninput.reason;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reason.
 *
 * @param own whether the municipality worded it
 */
@Schema(
        name = "Reason",
        requiredProperties = {"code", "da", "en", "offered", "own"})
record ReasonView(
        @Schema(examples = "OFF_TOPIC") String code,
        String da,
        String en,

        @Schema(description = "Whether it can be chosen") boolean offered,

        @Schema(description = "Whether the municipality worded it")
        boolean own) {}
