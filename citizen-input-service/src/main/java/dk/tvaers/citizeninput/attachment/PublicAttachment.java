package dk.tvaers.citizeninput.attachment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A picture that everybody may see.
 *
 * @param description what it shows, for those who cannot see it; e-mail addresses and phone numbers masked
 */
@Schema(
        name = "PublicAttachment",
        requiredProperties = {"id", "mediaType", "size", "width", "height", "description"})
record PublicAttachment(
        UUID id,
        @Schema(examples = "image/jpeg") String mediaType,
        @Schema(description = "Bytes") int size,
        @Schema(description = "Pixels, before it is turned") Integer width,
        Integer height,

        @Schema(description = "What it shows, for those who cannot see it")
        String description) {}
