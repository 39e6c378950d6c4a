package dk.tvaers.citizeninput.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An attachment as its contributor sees it.
 *
 * @param size in bytes, as it is kept
 * @param width in pixels, before the picture is turned; absent for a document
 * @param description personal numbers masked
 * @param outcome absent until somebody has looked at it
 * @param reason code of the reviewer's reason when it is rejected
 * @param notice what was masked in what was sent just now, in plain words; absent when nothing was
 */
@Schema(
        name = "Attachment",
        requiredProperties = {"id", "mediaType", "size", "addedAt", "scan"})
public record AttachmentView(
        UUID id,

        @Schema(description = "Told by its bytes", examples = "image/jpeg")
        String mediaType,

        @Schema(description = "Bytes, as it is kept") int size,

        @Schema(description = "Pixels, before it is turned; absent for a document")
        Integer width,

        Integer height,
        String description,
        Instant addedAt,
        ScanState scan,

        @Schema(description = "Absent until somebody has looked at it")
        AttachmentOutcome outcome,

        String reason,

        @Schema(description = "What was masked in what was sent just now, in plain words")
        String notice) {

    /** Says nothing of what it shows. */
    @Override
    public String toString() {
        return "attachment " + id;
    }
}
