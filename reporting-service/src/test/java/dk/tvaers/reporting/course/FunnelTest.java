package dk.tvaers.reporting.course;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.tvaers.reporting.course.CourseFigures.FunnelStep;
import dk.tvaers.reporting.dictionary.Figure.Absence;
import dk.tvaers.reporting.model.CourseStep;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final Instant START = Instant.parse("2025-03-03T08:00:00Z");
    private static final int NOW = 40;

    /** Five started after 4, 8, 8, 16 and 20 days, one still waits: S(8) = 1/2, so half are through within 8 days. */
    @Test
    void takesTheMedianWithThoseThatStillWait() {
        var courses = new ArrayList<Course>();
        for (var day : List.of(4, 8, 8, 16, 20)) {
            courses.add(course(null, 0, day));
        }
        courses.add(course(null, 0));

        var network = step(CourseStep.NETWORK, courses);

        assertEquals(5, network.courses());
        assertEquals(1, network.waiting());
        assertEquals(6, network.time().n());
        assertEquals(new BigDecimal("8.0000"), network.time().value());
    }

    /** 1 of 5 went on; the others wait, and nobody knows how long half of them will take. */
    @Test
    void namesNoMedianBeforeHalfAreThrough() {
        var courses = new ArrayList<>(Collections.nCopies(4, course(null, 0)));
        courses.add(course(null, 0, 1));

        assertEquals(
                Absence.NOT_REACHED, step(CourseStep.NETWORK, courses).time().absence());
    }

    @Test
    void whatEndedDoesNotWait() {
        var network = step(CourseStep.NETWORK, Collections.nCopies(5, course(10, 0)));

        assertEquals(0, network.waiting());
        assertEquals(5, network.time().n());
    }

    @Test
    void whatCameBeforeTheStepBeforeItTookNoTime() {
        var network = step(CourseStep.NETWORK, Collections.nCopies(5, course(null, 9, 2)));

        assertEquals(new BigDecimal("0.0000"), network.time().value());
    }

    @Test
    void theFirstStepHasNothingToWaitFor() {
        var proposal = step(CourseStep.PROPOSAL, List.of(course(null, 0)));

        assertEquals(1, proposal.courses());
        assertNull(proposal.waiting());
        assertNull(proposal.time());
    }

    @Provide
    Arbitrary<List<Course>> courses() {
        var days = Arbitraries.integers().between(0, 12).list().ofMinSize(1).ofMaxSize(10);
        return Combinators.combine(days, Arbitraries.integers().between(12, NOW).injectNull(0.6))
                .as((each, over) -> course(over, running(each)))
                .list()
                .ofMaxSize(25);
    }

    /** An independent computation: the least day at which the product over all days until then, each counted afresh, is one half. */
    @Property
    void isTheFirstDayAtWhichHalfAreThrough(@ForAll("courses") List<Course> courses) {
        for (var step : CourseStep.values()) {
            if (step == CourseStep.PROPOSAL) {
                continue;
            }
            var before = CourseStep.values()[step.ordinal() - 1];
            var waits = courses.stream()
                    .filter(course -> course.reached().containsKey(before))
                    .map(course -> new long[] {
                        days(course, before, step), course.reached().containsKey(step) ? 1 : 0
                    })
                    .toList();
            var figure = step(step, courses).time();

            assertEquals(waits.size(), figure.n());
            if (waits.size() >= 5) {
                assertEquals(
                        median(waits),
                        figure.value() == null ? null : figure.value().intValueExact());
            } else {
                assertNull(figure.value());
            }
        }
    }

    /** No step has more themes of this kind than the one before. */
    @Property
    void narrows(@ForAll("courses") List<Course> courses) {
        var funnel = Funnel.of(courses, day(NOW));

        for (var i = 1; i < funnel.size(); i++) {
            var before = funnel.get(i - 1).courses();
            var went = funnel.get(i).courses();
            assertEquals(true, went <= before && funnel.get(i).waiting() <= before - went);
        }
    }

    private static @Nullable Integer median(List<long[]> waits) {
        var survival = 1.0;
        for (var day = 0; day <= 200; day++) {
            final var now = day;
            var atRisk = waits.stream().filter(wait -> wait[0] >= now).count();
            var ended = waits.stream()
                    .filter(wait -> wait[0] == now && wait[1] == 1)
                    .count();
            survival *= atRisk == 0 ? 1 : 1 - (double) ended / atRisk;
            if (ended > 0 && survival <= 0.5 + 1e-12) {
                return day;
            }
        }
        return null;
    }

    private static long days(Course course, CourseStep before, CourseStep step) {
        var until = course.reached().get(step);
        var open = course.over() == null ? day(NOW) : course.over();
        var days = Duration.between(course.reached().get(before), until == null ? open : until)
                .toDays();
        return Math.max(0, days);
    }

    private static int[] running(List<Integer> gaps) {
        var days = gaps.stream().mapToInt(Integer::intValue).toArray();
        for (var i = 1; i < days.length; i++) {
            days[i] += days[i - 1];
        }
        return days;
    }

    private static FunnelStep step(CourseStep step, List<Course> courses) {
        return Funnel.of(courses, day(NOW)).get(step.ordinal());
    }

    /** A theme that came to its steps on these days. */
    private static Course course(@Nullable Integer over, int... days) {
        Map<CourseStep, Instant> reached =
                IntStream.range(0, days.length).boxed().collect(toMap(i -> CourseStep.values()[i], i -> day(days[i])));
        Map<CourseStep, Long> items = reached.keySet().stream().collect(toMap(step -> step, _ -> 1L));
        return new Course(reached, items, over == null ? null : day(over));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
