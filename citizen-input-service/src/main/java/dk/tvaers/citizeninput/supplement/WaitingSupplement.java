package dk.tvaers.citizeninput.supplement;

import dk.tvaers.events.words.ScreeningOutcome;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A supplement as its reviewer sees it.
 *
 * @param maskedNumbers personal numbers that were masked when it came in
 * @param version for If-Match, in quotation marks
 */
@Schema(
        name = "SupplementForScreening",
        requiredProperties = {"id", "inputId", "maskedNumbers", "addedAt", "version"})
record WaitingSupplement(
        UUID id,
        UUID inputId,
        String text,
        int maskedNumbers,
        Instant addedAt,
        ScreeningOutcome screening,
        String reason,

        @Schema(description = "What If-Match is to say, in quotation marks")
        long version) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "supplement " + id;
    }
}
