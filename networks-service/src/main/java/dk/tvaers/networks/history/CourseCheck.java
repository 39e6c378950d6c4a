package dk.tvaers.networks.history;

import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.networktype.Course;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rule of the phases of a past network: in the course of its type from its first phase on, in order of time, back with a reason. No gate
 * is asked, and a phase that nobody wrote down may be missing.
 */
final class CourseCheck {
    private static final int PHASES = 100;

    private final Fields fields;
    private final String at;
    private final Course course;
    private final Optional<LocalDate> closed;
    private Phase phase;
    private Optional<LocalDate> entered;

    private CourseCheck(
            Fields fields, String at, Course course, Optional<LocalDate> started, Optional<LocalDate> closed) {
        this.fields = fields;
        this.at = at;
        this.course = course;
        this.entered = started;
        this.closed = closed;
    }

    /** @param course null when the type is unknown; then only dates and words are looked at */
    static void problems(
            Fields fields,
            String at,
            HistoryFile.Network network,
            Course course,
            Optional<LocalDate> started,
            Optional<LocalDate> closed) {
        new CourseCheck(fields, at, course, started, closed).phases(network.phases(), started);
    }

    /** How the network went from one phase to the other; both belong to the course. */
    static Direction direction(Course course, Phase from, Phase to) {
        return course.step(from, to) == Course.Step.BACK ? Direction.BACK : Direction.FORWARD;
    }

    private void phases(List<HistoryFile.Phase> phases, Optional<LocalDate> started) {
        if (phases.isEmpty()) {
            fields.say(at + "/phases", "not-empty");
            return;
        }
        fields.atMost(at + "/phases", phases, PHASES);
        for (int i = 0; i < phases.size(); i++) {
            String place = at + "/phases/" + i;
            if (phases.get(i) == null) {
                fields.say(place, "not-null");
            } else {
                phase(place, phases.get(i), i == 0, started);
            }
        }
        if (closed.isPresent() && phase != null && phase != Phase.CLOSING) {
            fields.say(at + "/closedOn", "history-not-closing");
        }
    }

    private void phase(String place, HistoryFile.Phase past, boolean first, Optional<LocalDate> started) {
        fields.optionalText(place + "/reason", past.reason(), 2000);
        Optional<Phase> next = fields.oneOf(place + "/phase", past.phase(), Phase.class);
        Optional<LocalDate> on = fields.day(place + "/enteredOn", past.enteredOn());
        fields.order(entered, place + "/enteredOn", on);
        if (on.isPresent() && closed.isPresent() && on.get().isAfter(closed.get())) {
            fields.say(place + "/enteredOn", "history-after-closing", closed.get());
        }
        if (first && on.isPresent() && started.isPresent() && on.get().isAfter(started.get())) {
            fields.say(place + "/enteredOn", "history-first-day", started.get());
        }
        entered = on.isPresent() ? on : entered;
        next.ifPresent(to -> step(place, past, first, to));
    }

    private void step(String place, HistoryFile.Phase past, boolean first, Phase to) {
        if (course == null) {
            return;
        }
        if (first && to != course.first()) {
            fields.say(place + "/phase", "history-first-phase", course.first());
        }
        Course.Step step = course.step(phase == null ? course.first() : phase, to);
        if (step == Course.Step.OUTSIDE) {
            fields.say(place + "/phase", "phase-outside-course");
            return;
        }
        if (step == Course.Step.STAY && !first) {
            fields.say(place + "/phase", "history-phase-twice");
        }
        if (step == Course.Step.BACK && past.reason() == null) {
            fields.say(place + "/reason", "reason-needed");
        }
        phase = to;
    }
}
