package dk.tvaers.citizeninput.answer;

import dk.tvaers.citizeninput.wording.Wording;
import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Map;

/**
 * Answers many inputs with the same words, each in a transaction of its own: one that was withdrawn or answered meanwhile keeps nobody else
 * waiting. Asked again, it answers those that were left, because an input is answered once.
 */
@ApplicationScoped
class BulkAnswerService {
    private final AnswerService answers;
    private final Wording wording;

    BulkAnswerService(AnswerService answers, Wording wording) {
        this.answers = answers;
        this.wording = wording;
    }

    BulkAnswerView answer(BulkAnswerRequest request) {
        var results =
                request.inputs().stream().map(item -> answer(item, request)).toList();
        var answered = results.stream().filter(BulkAnswerView.Result::answered).count();
        return new BulkAnswerView((int) answered, results);
    }

    private BulkAnswerView.Result answer(BulkAnswerRequest.Item item, BulkAnswerRequest request) {
        try {
            answers.answer(item.inputId(), ETags.of(item.version()), request.answer());
            return new BulkAnswerView.Result(item.inputId(), true, null, null);
        } catch (ProblemException refused) {
            return refused.violations().stream()
                    .findFirst()
                    .map(why -> not(item, why.key(), why.arguments()))
                    .orElseGet(() -> not(item, refused.code().code(), Map.of()));
        } catch (OptimisticLockException changedMeanwhile) {
            return not(item, "stale", Map.of());
        }
    }

    private BulkAnswerView.Result not(BulkAnswerRequest.Item item, String code, Map<String, Object> arguments) {
        var key = wording.knows(code) ? code : "bulk." + code;
        return new BulkAnswerView.Result(item.inputId(), false, code, wording.text(key, arguments));
    }
}
