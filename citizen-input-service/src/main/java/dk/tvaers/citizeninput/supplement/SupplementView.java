package dk.tvaers.citizeninput.supplement;

import dk.tvaers.events.words.ScreeningOutcome;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A supplement as its contributor sees it.
 *
 * @param text personal numbers masked; absent when the input was withdrawn
 * @param screening absent until somebody has read it
 * @param reason code of the reviewer's reason when it is held or rejected
 */
@Schema(
        name = "Supplement",
        requiredProperties = {"id", "addedAt"})
public record SupplementView(UUID id, String text, Instant addedAt, ScreeningOutcome screening, String reason) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "supplement " + id;
    }
}
