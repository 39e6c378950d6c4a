package dk.tvaers.citizeninput.reply;

import dk.tvaers.citizeninput.input.ReplyRequest;
import dk.tvaers.citizeninput.question.QuestionKind;
import dk.tvaers.citizeninput.question.QuestionView;
import dk.tvaers.web.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Which answers fit which questions. */
final class ReplyRules {
    private ReplyRules() {}

    /** 400 when an answer does not fit its question or a required one is missing; 422 for a question the call does not ask. */
    static void require(List<QuestionView> questions, List<ReplyRequest> replies) {
        var asked = new HashMap<UUID, QuestionView>();
        questions.forEach(question -> asked.put(question.id(), question));
        var answered = new HashSet<UUID>();
        for (var i = 0; i < replies.size(); i++) {
            var reply = replies.get(i);
            var pointer = "/answers/" + i;
            var question = asked.get(reply.questionId());
            if (question == null) {
                throw Problems.unprocessable(pointer + "/questionId", "unknown-question");
            }
            if (!answered.add(question.id())) {
                throw Problems.invalid(pointer + "/questionId", "answered-twice");
            }
            if (!fits(question, reply)) {
                throw Problems.invalid(pointer, "answer-does-not-fit");
            }
        }
        if (questions.stream().anyMatch(question -> question.required() && !answered.contains(question.id()))) {
            throw Problems.invalid("/answers", "answer-missing");
        }
    }

    private static boolean fits(QuestionView question, ReplyRequest reply) {
        var hasText = reply.text() != null;
        var hasChoices = reply.choices() != null;
        var hasPlace = reply.place() != null;
        return switch (question.kind()) {
            case TEXT -> hasText && !hasChoices && !hasPlace;
            case PLACE -> hasPlace && !hasText && !hasChoices;
            case CHOICE, SCALE -> hasChoices && !hasText && !hasPlace && chosen(question, reply.choices());
        };
    }

    private static boolean chosen(QuestionView question, List<Integer> choices) {
        var most = question.kind() == QuestionKind.SCALE ? 1 : question.mostChoices();
        return choices.size() <= most
                && new HashSet<>(choices).size() == choices.size()
                && choices.stream().allMatch(place -> place < question.options().size());
    }
}
