package dk.tvaers.citizeninput.reply;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to a question of a call, for the input's reviewer and its contributor. */
@Schema(
        name = "Reply",
        requiredProperties = {"questionId", "question"})
public record ReplyView(
        UUID questionId,
        String question,
        String text,

        @Schema(description = "Places of the options chosen, from 0")
        List<Integer> choices,

        Double longitude,
        Double latitude) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "reply to " + questionId;
    }
}
