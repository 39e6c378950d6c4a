package dk.tvaers.citizeninput.comment;

import dk.tvaers.citizeninput.screening.Hint;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comment as a reviewer sees it.
 *
 * @param text as it was written, personal numbers masked; absent when it was withdrawn
 * @param reason code of the latest decision's reason
 * @param version what If-Match must name
 */
@Schema(
        name = "CommentForScreening",
        requiredProperties = {"id", "inputId", "stance", "state", "maskedNumbers", "receivedAt", "version", "hints"})
record CommentForScreening(
        UUID id,
        UUID inputId,
        Stance stance,
        String text,
        CommentState state,
        String reason,
        int maskedNumbers,
        Instant receivedAt,
        long version,
        List<Hint> hints) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "comment " + id;
    }
}
