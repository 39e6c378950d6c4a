package dk.tvaers.citizeninput.comment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to a comment.
 *
 * @param receiptCode shown now and never again; we keep only its hash
 * @param notice what was masked, in plain words; absent when nothing was
 */
@Schema(
        name = "CommentReceipt",
        requiredProperties = {"commentId", "receiptCode", "maskedNumbers", "receivedAt"})
record CommentReceipt(
        UUID commentId,

        @Schema(
                description = "Opens the comment's status and withdraws it. Shown only once",
                examples = "7K2M-Q9XT-4HBD-ZC31-V8RN-PW5E-J60G")
        String receiptCode,

        int maskedNumbers,

        @Schema(description = "What was masked, in plain words")
        String notice,

        Instant receivedAt) {

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "receipt of " + commentId;
    }
}
