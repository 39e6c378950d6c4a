package dk.tvaers.citizeninput.answer;

import dk.tvaers.citizeninput.check.CheckService;
import dk.tvaers.citizeninput.check.CheckedPart;
import dk.tvaers.citizeninput.check.NumberLeft;
import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.input.PublicAnswer;
import dk.tvaers.citizeninput.input.PublicText;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.events.Ids;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers inputs and keeps what their contributors say to it. */
@ApplicationScoped
public class AnswerService {
    private final AnswerRepository answers;
    private final AnswerEvents events;
    private final InputService inputs;
    private final CheckService checks;
    private final Answerers answerers;
    private final Timeline timeline;
    private final CurrentUser user;
    private final Clock clock;

    AnswerService(
            AnswerRepository answers,
            AnswerEvents events,
            InputService inputs,
            CheckService checks,
            Answerers answerers,
            Timeline timeline,
            CurrentUser user,
            Clock clock) {
        this.answers = answers;
        this.events = events;
        this.inputs = inputs;
        this.checks = checks;
        this.answerers = answerers;
        this.timeline = timeline;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(dontRollbackOn = NumberLeft.class)
    Given answer(UUID inputId, String ifMatch, AnswerRequest request) {
        var input = inputs.require(inputId);
        if (!answerers.mayAnswer(input)) {
            throw Problems.forbidden();
        }
        Preconditions.requireMatch(ifMatch, input.version());
        var now = now();
        checks.require(inputId, CheckedPart.ANSWER, request.words(), now);
        input.answered(new PublicAnswer(request.outcome(), PublicText.of(request.text()), request.links(), now));
        var answer = new Answer(Ids.next(), inputId, request, now, user.requireLoginId());
        answers.persist(answer);
        inputs.changed(input);
        timeline.add(inputId, now, Happening.ANSWERED, null, request.outcome().name());
        events.answered(inputId, answer.id(), request.outcome());
        return new Given(answer.view(), input.version());
    }

    /** The latest answer to an input. */
    public Optional<AnswerView> latest(UUID inputId) {
        return answers.latest(inputId).map(Answer::view);
    }

    /** All answers to an input, newest first. */
    public List<AnswerView> of(UUID inputId) {
        return answers.of(inputId).stream().map(Answer::view).toList();
    }

    /** The contributor agrees with the latest answer. */
    public void confirm(Input input) {
        input.confirmed();
        var now = now();
        var answer = latestOf(input);
        answer.confirm(now);
        timeline.add(input.id(), now, Happening.CONFIRMED);
        events.confirmed(input.id(), answer.id());
    }

    /** The contributor does not agree with the latest answer; the input can be answered again. */
    public void reopen(Input input, String reason) {
        input.reopened();
        var now = now();
        var answer = latestOf(input);
        answer.reopen(now, reason);
        timeline.add(input.id(), now, Happening.REOPENED);
        events.reopened(input.id(), answer.id());
    }

    /** Erases the words of all answers to an input and of the replies to them, because they may quote it. */
    public void erase(Input input) {
        answers.of(input.id()).forEach(Answer::erase);
    }

    private Answer latestOf(Input input) {
        return answers.latest(input.id()).orElseThrow(() -> Problems.refused("no-answer-to-reply-to"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * An answer that was given.
     *
     * @param version of the input
     */
    record Given(AnswerView answer, long version) {}
}
