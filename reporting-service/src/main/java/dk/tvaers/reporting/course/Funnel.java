package dk.tvaers.reporting.course;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.tvaers.figures.Decimals;
import dk.tvaers.reporting.course.CourseFigures.FunnelStep;
import dk.tvaers.reporting.dictionary.Figure;
import dk.tvaers.reporting.dictionary.Index;
import dk.tvaers.reporting.indices.KaplanMeier.Wait;
import dk.tvaers.reporting.indices.Waits;
import dk.tvaers.reporting.model.CourseStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * From proposals to spread, and how long each step takes. The time is from the first time a theme came to the step before until it first
 * came to this one, by Kaplan–Meier: those that still wait count with the time they have waited, those that ended until their end. A
 * theme that came to a step without the one before it, or before it, took no time.
 */
final class Funnel {
    private Funnel() {}

    static List<FunnelStep> of(Collection<Course> courses, Instant asOf) {
        return Arrays.stream(CourseStep.values())
                .map(step -> step == CourseStep.PROPOSAL ? first(courses) : later(step, courses, asOf))
                .toList();
    }

    private static FunnelStep first(Collection<Course> courses) {
        return new FunnelStep(
                CourseStep.PROPOSAL,
                came(CourseStep.PROPOSAL, courses),
                items(CourseStep.PROPOSAL, courses),
                null,
                null);
    }

    private static FunnelStep later(CourseStep step, Collection<Course> courses, Instant asOf) {
        var before = CourseStep.values()[step.ordinal() - 1];
        var waits = Waits.of(courses.stream()
                .map(course -> wait(course, before, step, asOf))
                .flatMap(Optional::stream)
                .collect(groupingBy(Function.identity(), counting())));
        var waiting = courses.stream()
                .filter(course -> course.over() == null)
                .filter(course -> course.reached().containsKey(before))
                .filter(course -> !course.reached().containsKey(step))
                .count();
        return new FunnelStep(
                step,
                came(step, courses),
                items(step, courses),
                waiting,
                Figure.of(Index.FUNNEL_TIME, waits.n(), waits.median().map(Decimals::days)));
    }

    private static Optional<Wait> wait(Course course, CourseStep before, CourseStep step, Instant asOf) {
        var from = course.reached().get(before);
        if (from == null) {
            return Optional.empty();
        }
        var until = course.reached().get(step);
        var open = course.over() == null ? asOf : course.over();
        return Optional.of(new Wait(Duration.between(from, Objects.requireNonNullElse(until, open)), until != null));
    }

    private static long came(CourseStep step, Collection<Course> courses) {
        return courses.stream()
                .filter(course -> course.reached().containsKey(step))
                .count();
    }

    private static long items(CourseStep step, Collection<Course> courses) {
        return courses.stream()
                .mapToLong(course -> course.items().getOrDefault(step, 0L))
                .sum();
    }
}
