package dk.tvaers.citizeninput.comment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as everybody sees it. */
@Schema(
        name = "Comment",
        requiredProperties = {"id", "stance", "text", "receivedAt"})
record PublicComment(
        UUID id,
        Stance stance,

        @Schema(description = "E-mail addresses and phone numbers are masked")
        String text,

        Instant receivedAt) {

    static PublicComment of(Comment comment) {
        return new PublicComment(comment.id(), comment.stance(), comment.publicText(), comment.receivedAt());
    }
}
