package dk.tvaers.citizeninput.screening;

import dk.tvaers.citizeninput.answer.AnswerService;
import dk.tvaers.citizeninput.answer.AnswerView;
import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.citizeninput.wording.Wording;
import dk.tvaers.events.Ids;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Lets reviewers read and decide; every look at a single input and every decision leaves a trace. */
@ApplicationScoped
class ScreeningService {
    private final InputService inputs;
    private final AnswerService answers;
    private final ScreeningRepository screenings;
    private final ScreeningEvents events;
    private final Timeline timeline;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Wording wording;
    private final Clock clock;

    ScreeningService(
            InputService inputs,
            AnswerService answers,
            ScreeningRepository screenings,
            ScreeningEvents events,
            Timeline timeline,
            AuditLog audit,
            CurrentUser user,
            Wording wording,
            Clock clock) {
        this.inputs = inputs;
        this.answers = answers;
        this.screenings = screenings;
        this.events = events;
        this.timeline = timeline;
        this.audit = audit;
        this.user = user;
        this.wording = wording;
        this.clock = clock;
    }

    @Transactional
    Page<ScreeningView> waiting(WaitingState state, PageRequest page) {
        return inputs.waiting(WaitingState.asked(state), page).map(input -> view(input, null));
    }

    @Transactional
    ScreeningView read(UUID inputId) {
        var input = inputs.require(inputId);
        audit.record("read", "input", inputId);
        return view(input, reopeningReason(inputId));
    }

    @Transactional
    ScreeningView screen(UUID inputId, String ifMatch, ScreeningRequest request) {
        request.requireComplete();
        var input = inputs.require(inputId, ifMatch);
        decide(input, request);
        var now = clock.instant();
        var screening = new Screening(Ids.next(), inputId, request, now, user.requireLoginId());
        screenings.persist(screening);
        inputs.changed(input);
        timeline.add(
                inputId, clock.instant(), Happening.valueOf(screening.outcome().name()), null, screening.reason());
        audit.record("screen", "input", inputId);
        events.screened(screening);
        return view(input, reopeningReason(inputId));
    }

    private static void decide(Input input, ScreeningRequest request) {
        switch (request.outcome()) {
            case PUBLISHED -> input.publish(request.publicTitle(), request.publicText());
            case ANONYMISED -> input.anonymise(request.publicTitle(), request.publicText());
            case HELD -> input.hold(request.reason());
            case REJECTED -> input.reject(request.reason());
        }
    }

    private String reopeningReason(UUID inputId) {
        return answers.latest(inputId).map(AnswerView::reopeningReason).orElse(null);
    }

    private ScreeningView view(Input input, String reopeningReason) {
        return new ScreeningView(
                input.id(),
                input.callId(),
                input.title(),
                input.text(),
                input.state(),
                input.screeningReason(),
                reopeningReason,
                input.maskedNumbers(),
                input.consents().uses(),
                input.receivedAt(),
                input.version(),
                Hints.of(input).stream()
                        .map(code -> new Hint(code, wording.text("hint." + code)))
                        .toList());
    }
}
