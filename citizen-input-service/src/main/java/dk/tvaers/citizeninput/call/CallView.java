package dk.tvaers.citizeninput.call;

import dk.tvaers.citizeninput.question.QuestionView;
import dk.tvaers.events.words.Recruitment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A call as everybody sees it.
 *
 * @param closedAt when it was closed, absent while it is not
 */
@Schema(
        name = "Call",
        requiredProperties = {
            "id",
            "title",
            "question",
            "questions",
            "recruitment",
            "fixed",
            "open",
            "opensAt",
            "closesAt",
            "state"
        })
record CallView(
        UUID id,
        String title,
        String question,
        List<QuestionView> questions,
        String fixed,
        String open,
        Recruitment recruitment,
        UUID networkId,
        UUID themeId,
        Instant opensAt,
        Instant closesAt,
        Instant closedAt,
        CallState state) {}
