package dk.tvaers.citizeninput.reply;

import dk.tvaers.citizeninput.call.CallService;
import dk.tvaers.citizeninput.question.QuestionView;
import dk.tvaers.citizeninput.question.Questions;
import dk.tvaers.figures.SmallGroups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Counts the answers to a closed call. While it is open nothing is shown: the difference of two counts would be somebody's answer. */
@ApplicationScoped
class Results {
    private final ReplyRepository replies;
    private final Questions questions;
    private final CallService calls;

    Results(ReplyRepository replies, Questions questions, CallService calls) {
        this.replies = replies;
        this.questions = questions;
        this.calls = calls;
    }

    @Transactional
    List<ResultView> of(UUID callId) {
        calls.requireClosed(callId);
        return questions.of(callId).stream().map(this::result).toList();
    }

    private ResultView result(QuestionView question) {
        var answered = replies.answered(question.id());
        return new ResultView(
                question,
                SmallGroups.isSmall(answered) ? null : answered,
                SmallGroups.isSmall(answered) || question.options().isEmpty() ? null : counts(question));
    }

    private List<Long> counts(QuestionView question) {
        var chosen = replies.chosen(question.id());
        if (chosen.values().stream().anyMatch(SmallGroups::isSmall)) {
            return null;
        }
        return IntStream.range(0, question.options().size())
                .mapToObj(place -> chosen.getOrDefault(place, 0L))
                .toList();
    }
}
