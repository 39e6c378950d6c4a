package dk.tvaers.reporting.course;

import dk.tvaers.events.words.NextStep;
import dk.tvaers.reporting.course.CourseFigures.NextStepCount;
import dk.tvaers.reporting.course.CourseFigures.Trials;
import dk.tvaers.reporting.course.CourseRepository.StepRow;
import dk.tvaers.reporting.model.CourseStep;
import dk.tvaers.reporting.model.Milestone;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes the figures of courses. In a transaction of the caller, who opened the read model. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Courses {
    private final CourseRepository courses;
    private final OutcomeRepository outcomes;
    private final MunicipalCalendar calendar;

    Courses(CourseRepository courses, OutcomeRepository outcomes, MunicipalCalendar calendar) {
        this.courses = courses;
        this.outcomes = outcomes;
        this.calendar = calendar;
    }

    /** The themes of a selection and their networks. */
    public Chosen choose(Selection selection) {
        var themes = courses.themes(selection);
        return new Chosen(themes, courses.networks(themes, selection.asOf()), selection.asOf());
    }

    public CourseFigures figures(Chosen chosen) {
        return figures(chosen, 0);
    }

    /** @param observations a measure that rests on fewer says nothing */
    public CourseFigures figures(Chosen chosen, int observations) {
        var milestones = courses.milestones(chosen);
        var concluded = outcomes.concluded(chosen);
        return new CourseFigures(
                networks(chosen, milestones),
                Funnel.of(found(chosen), chosen.asOf()),
                trials(milestones, concluded, outcomes.capital(chosen)),
                Outcomes.handovers(milestones, outcomes.uses(chosen)),
                Outcomes.bottomLines(
                        outcomes.measures(chosen, observations),
                        outcomes.hypotheses(chosen),
                        sum(concluded.values()),
                        outcomes.measuredTrials(chosen)),
                Outcomes.evaluations(
                        outcomes.plans(chosen),
                        calendar.dayOf(chosen.asOf()),
                        outcomes.unplanned(chosen),
                        outcomes.evaluations(chosen)));
    }

    private Collection<Course> found(Chosen chosen) {
        var found = new HashMap<UUID, Course>();
        Stream.of(courses.proposed(chosen), courses.started(chosen), courses.reached(chosen))
                .flatMap(List::stream)
                .forEach(row -> found.merge(row.themeId(), course(row), Courses::together));
        return found.values();
    }

    private static Course course(StepRow row) {
        return new Course(Map.of(row.step(), row.firstAt()), Map.of(row.step(), row.items()), row.over());
    }

    /** What is known of one theme from two sides, which have no step in common. */
    private static Course together(Course one, Course other) {
        return new Course(
                both(one.reached(), other.reached()),
                both(one.items(), other.items()),
                other.over() == null ? one.over() : other.over());
    }

    private static <T> Map<CourseStep, T> both(Map<CourseStep, T> one, Map<CourseStep, T> other) {
        var both = new EnumMap<CourseStep, T>(CourseStep.class);
        both.putAll(one);
        both.putAll(other);
        return both;
    }

    private static CourseFigures.Networks networks(Chosen chosen, Map<String, Long> milestones) {
        var started = chosen.networks().size();
        long closed = milestones.getOrDefault(Milestone.CLOSED.name(), 0L);
        return new CourseFigures.Networks(started, started - closed, closed);
    }

    private static Trials trials(Map<String, Long> milestones, Map<NextStep, Long> concluded, BigDecimal capital) {
        return new Trials(
                milestones.getOrDefault(CourseStep.TRIAL.name(), 0L),
                sum(concluded.values()),
                Arrays.stream(NextStep.values())
                        .map(step -> new NextStepCount(step, concluded.getOrDefault(step, 0L)))
                        .toList(),
                capital);
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
