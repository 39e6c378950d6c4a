package dk.tvaers.citizeninput.check;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A technical check as moderators see it.
 *
 * @param confirmedNumbers those of the personal numbers that modulus 11 confirms; the others may be real all the same
 * @param by login of whoever wanted to show the words, absent when that was the contributor
 */
@Schema(
        name = "TechnicalCheck",
        requiredProperties = {"id", "part", "passed", "personalNumbers", "confirmedNumbers", "at"})
public record CheckView(
        UUID id,
        CheckedPart part,

        @Schema(description = "Whether the words might be shown")
        boolean passed,

        @Schema(description = "How many were found") int personalNumbers,

        @Schema(description = "How many of them modulus 11 confirms; the others may be real all the same")
        int confirmedNumbers,

        Instant at,

        @Schema(description = "Login of whoever wanted to show the words; absent when that was the contributor")
        UUID by) {}
