package dk.tvaers.citizeninput.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An attachment as its reviewer sees it.
 *
 * @param maskedNumbers personal numbers that were masked in its description
 * @param version for If-Match, in quotation marks
 */
@Schema(
        name = "AttachmentForScreening",
        requiredProperties = {"id", "inputId", "mediaType", "size", "maskedNumbers", "addedAt", "scan", "version"})
public record WaitingAttachment(
        UUID id,
        UUID inputId,
        @Schema(examples = "image/jpeg") String mediaType,
        @Schema(description = "Bytes") int size,

        @Schema(description = "Pixels; absent for a document")
        Integer width,

        Integer height,
        String description,
        int maskedNumbers,
        Instant addedAt,
        ScanState scan,
        AttachmentOutcome outcome,
        String reason,

        @Schema(description = "What If-Match is to say, in quotation marks")
        long version) {

    /** Says nothing of what it shows. */
    @Override
    public String toString() {
        return "attachment " + id;
    }
}
