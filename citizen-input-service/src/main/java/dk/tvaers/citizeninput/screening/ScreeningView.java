package dk.tvaers.citizeninput.screening;

import dk.tvaers.citizeninput.attachment.WaitingAttachment;
import dk.tvaers.citizeninput.input.InputState;
import dk.tvaers.citizeninput.place.Place;
import dk.tvaers.citizeninput.reply.ReplyView;
import dk.tvaers.events.words.ConsentUse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An input as a reviewer sees it.
 *
 * @param title as it was written, personal numbers masked
 * @param text as it was written, personal numbers masked; absent when it was withdrawn
 * @param place exactly, which nobody else sees
 * @param reason code of the latest decision's reason
 * @param assignedTo login of the reviewer who has taken it, absent when nobody has
 * @param appeal why the contributor does not agree with the latest decision; only with a single input
 * @param reopeningReason what the contributor wrote when reopening it; only with a single input
 * @param version what If-Match must name
 */
@Schema(
        name = "InputForScreening",
        requiredProperties = {"id", "state", "maskedNumbers", "consents", "receivedAt", "version", "hints"})
record ScreeningView(
        UUID id,
        UUID callId,
        String title,
        String text,
        Place place,
        InputState state,
        String reason,
        UUID assignedTo,
        String appeal,
        String reopeningReason,
        int maskedNumbers,
        List<ConsentUse> consents,
        Instant receivedAt,
        long version,
        List<Hint> hints,

        @Schema(description = "To the questions of its call; only with a single input")
        List<ReplyView> answers,

        @Schema(description = "Pictures and documents that were added; only with a single input")
        List<WaitingAttachment> attachments) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "input " + id;
    }
}
