package dk.tvaers.citizeninput.receipt;

import dk.tvaers.citizeninput.answer.AnswerView;
import dk.tvaers.citizeninput.attachment.AttachmentView;
import dk.tvaers.citizeninput.input.InputState;
import dk.tvaers.citizeninput.projection.NetworkSummary;
import dk.tvaers.citizeninput.supplement.SupplementView;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.events.words.ConsentUse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What has become of an input, for its contributor.
 *
 * @param title as the contributor wrote it, personal numbers masked
 * @param text as the contributor wrote it, personal numbers masked; absent when withdrawn
 * @param reason code of the reviewer's reason when it is held or rejected
 * @param consents what may be done with it, as it holds now
 * @param networks those that work with it, by title
 * @param supplements what was added later, oldest first
 * @param attachments pictures and documents that were added, oldest first
 * @param timeline what happened, oldest first
 * @param notice what was masked in what was sent with this request, in plain words; absent when nothing was
 */
@Schema(
        name = "Status",
        requiredProperties = {
            "inputId",
            "state",
            "receivedAt",
            "consents",
            "networks",
            "supplements",
            "attachments",
            "timeline"
        })
public record StatusView(
        UUID inputId,
        InputState state,
        Instant receivedAt,
        String title,
        String text,
        String reason,
        AnswerView answer,
        List<ConsentUse> consents,
        List<NetworkSummary> networks,
        List<SupplementView> supplements,
        List<AttachmentView> attachments,
        List<Entry> timeline,

        @Schema(description = "What was masked in what was sent just now, in plain words")
        String notice) {

    /**
     * One thing that happened.
     *
     * @param message in the contributor's language
     * @param networkId the network it happened in, if in one
     */
    @Schema(
            name = "TimelineEntry",
            requiredProperties = {"at", "what", "message"})
    public record Entry(Instant at, Happening what, String message, UUID networkId) {}

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "status of " + inputId;
    }
}
