package dk.tvaers.citizeninput.answer;

import dk.tvaers.citizeninput.place.CoarsePlace;
import dk.tvaers.events.words.ConsentUse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An input as those who answer see it: the words that a reviewer let through, also where its contributor did not allow everybody to read them.
 *
 * @param text absent when a reviewer hid it after it was answered
 * @param published whether everybody may read it, and so its answer
 * @param answer the latest, with what its contributor said to it
 * @param version what If-Match must name
 */
@Schema(
        name = "InputForAnswering",
        requiredProperties = {"id", "networkIds", "state", "published", "consents", "receivedAt", "version"})
record AnsweringView(
        UUID id,
        UUID callId,
        List<UUID> networkIds,
        String title,

        @Schema(description = "As a reviewer let it through; e-mail addresses and phone numbers are masked")
        String text,

        CoarsePlace place,
        AnsweringState state,

        @Schema(description = "Everybody may read it, and its answer")
        boolean published,

        List<ConsentUse> consents,
        Instant receivedAt,

        @Schema(description = "The latest, with what its contributor said to it")
        AnswerView answer,

        @Schema(description = "What If-Match must name") long version) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "input " + id;
    }
}
