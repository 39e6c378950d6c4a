package dk.tvaers.citizeninput.comment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What has become of a comment, for whoever wrote it.
 *
 * @param text absent when it was withdrawn
 * @param reason code of the reviewer's reason when it is held or rejected
 * @param message what happened, in the writer's language
 */
@Schema(
        name = "CommentStatus",
        requiredProperties = {"commentId", "inputId", "stance", "state", "message", "receivedAt"})
record CommentStatus(
        UUID commentId,
        UUID inputId,
        Stance stance,
        String text,
        CommentState state,
        String reason,
        String message,
        Instant receivedAt) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "status of " + commentId;
    }
}
