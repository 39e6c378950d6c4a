package dk.tvaers.citizeninput.answer;

import dk.tvaers.events.words.AnswerOutcome;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer as its contributor sees it.
 *
 * @param text absent when the input was withdrawn
 * @param links where to read more
 * @param reopeningReason what the contributor wrote when reopening it
 */
@Schema(
        name = "Answer",
        requiredProperties = {"outcome", "links", "answeredAt"})
public record AnswerView(
        AnswerOutcome outcome,
        String text,
        List<String> links,
        Instant answeredAt,
        Instant confirmedAt,
        Instant reopenedAt,
        String reopeningReason) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "answer " + outcome;
    }
}
