package dk.tvaers.citizeninput.recording;

import dk.tvaers.events.words.InputChannel;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who took an input down.
 *
 * @param by login of whoever attested the consents
 */
@Schema(
        name = "Recording",
        requiredProperties = {"channel", "at", "by"})
public record RecordingView(
        InputChannel channel,
        Instant at,

        @Schema(description = "Login of whoever attested the consents")
        UUID by) {}
