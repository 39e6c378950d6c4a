package dk.tvaers.citizeninput.screening;

import dk.tvaers.citizeninput.check.CheckService;
import dk.tvaers.citizeninput.check.CheckedPart;
import dk.tvaers.citizeninput.check.NumberLeft;
import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.reason.Reasons;
import dk.tvaers.citizeninput.recording.RecordingService;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.events.Ids;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Lets reviewers read and decide; every look at a single input and every decision leaves a trace. */
@ApplicationScoped
class ScreeningService {
    private final InputService inputs;
    private final ScreeningViews views;
    private final Assignments assignments;
    private final Reasons reasons;
    private final CheckService checks;
    private final RecordingService recordings;
    private final ScreeningRepository screenings;
    private final ScreeningEvents events;
    private final Timeline timeline;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    ScreeningService(
            InputService inputs,
            ScreeningViews views,
            Assignments assignments,
            Reasons reasons,
            CheckService checks,
            RecordingService recordings,
            ScreeningRepository screenings,
            ScreeningEvents events,
            Timeline timeline,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.inputs = inputs;
        this.views = views;
        this.assignments = assignments;
        this.reasons = reasons;
        this.checks = checks;
        this.recordings = recordings;
        this.screenings = screenings;
        this.events = events;
        this.timeline = timeline;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    Page<ScreeningView> waiting(WaitingState state, PageRequest page) {
        return views.of(inputs.waiting(WaitingState.asked(state), page));
    }

    @Transactional
    ScreeningView read(UUID inputId) {
        var input = inputs.require(inputId);
        audit.record("read", "input", inputId);
        return views.of(input);
    }

    /** Who decided what, on which check; also the checks that refused. */
    @Transactional
    TrailView trail(UUID inputId) {
        inputs.require(inputId);
        return new TrailView(
                screenings.newest(inputId).stream().map(Screening::view).toList(),
                checks.of(inputId),
                recordings.of(inputId).orElse(null));
    }

    @Transactional(dontRollbackOn = NumberLeft.class)
    ScreeningView screen(UUID inputId, String ifMatch, ScreeningRequest request) {
        request.requireComplete();
        reasons.requireOffered(request.hides() ? request.reason() : null);
        var input = inputs.require(inputId, ifMatch);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var check = request.hides() ? null : check(input, request, now);
        decide(input, request);
        var screening = new Screening(Ids.next(), inputId, request, check, now, user.requireLoginId());
        screenings.persist(screening);
        inputs.changed(input);
        assignments.end(inputId);
        timeline.add(inputId, now, Happening.valueOf(screening.outcome().name()), null, screening.reason());
        audit.record("screen", "input", inputId);
        events.screened(screening);
        return views.of(input);
    }

    /** Of the words as they are stored now, whatever was checked when they came in. */
    private UUID check(Input input, ScreeningRequest request, Instant now) {
        input.requirePresent();
        var shown = Stream.of(request.wordsFor(input), input.answerText())
                .filter(Objects::nonNull)
                .toList();
        return checks.require(input.id(), CheckedPart.INPUT, shown, now);
    }

    private static void decide(Input input, ScreeningRequest request) {
        if (request.hides()) {
            input.hide(request.outcome(), request.reason());
        } else {
            input.show(request.outcome(), request.titleFor(input), request.textFor(input));
        }
    }
}
