package dk.tvaers.citizeninput.reply;

import dk.tvaers.citizeninput.call.CallPeriod;
import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.KeptWithInput;
import dk.tvaers.citizeninput.input.Receiving;
import dk.tvaers.citizeninput.input.ReplyRequest;
import dk.tvaers.citizeninput.input.SubmissionRequest;
import dk.tvaers.citizeninput.question.QuestionView;
import dk.tvaers.citizeninput.question.Questions;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes the answers to a call's questions in with the input, and shows them to its reviewer and its contributor. */
@ApplicationScoped
public class Replies implements Receiving, KeptWithInput {
    private final ReplyRepository replies;
    private final Questions questions;

    Replies(ReplyRepository replies, Questions questions) {
        this.replies = replies;
        this.questions = questions;
    }

    @Override
    public void receive(UUID inputId, SubmissionRequest sent, CallPeriod call, Instant at) {
        var given = sent.answers() == null ? List.<ReplyRequest>of() : sent.answers();
        if (call == null) {
            if (!given.isEmpty()) {
                throw Problems.invalid("/answers", "answers-without-call");
            }
            return;
        }
        ReplyRules.require(call.asks() ? questions.of(sent.callId()) : List.of(), given);
        given.forEach(reply -> replies.persist(new Reply(inputId, reply)));
    }

    /** In the order of the questions. */
    public List<ReplyView> of(Input input) {
        if (input.callId() == null) {
            return List.of();
        }
        var given = replies.of(input.id()).stream().collect(Collectors.toMap(Reply::questionId, reply -> reply));
        return questions.of(input.callId()).stream()
                .filter(question -> given.containsKey(question.id()))
                .map((QuestionView question) -> given.get(question.id()).view(question.text()))
                .toList();
    }

    @Override
    public void erase(UUID inputId) {
        replies.erase(inputId);
    }
}
