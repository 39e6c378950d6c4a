package dk.tvaers.citizeninput.reply;

import dk.tvaers.citizeninput.question.QuestionView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was answered to a question of a closed call.
 *
 * @param answered absent when fewer than five did
 * @param counts how often each option was chosen, in their order; absent for other kinds, and as a whole when one of them was chosen by
 *     some but fewer than five, so that none can be subtracted out
 */
@Schema(
        name = "QuestionResult",
        requiredProperties = {"question"})
record ResultView(
        QuestionView question,

        @Schema(description = "How many answered and allowed analysis; absent when fewer than five")
        Long answered,

        @Schema(description = "How often each option was chosen; absent as a whole when one has fewer than five")
        List<Long> counts) {}
