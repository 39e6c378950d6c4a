package dk.tvaers.reporting.published;

import dk.tvaers.figures.SmallGroups;
import dk.tvaers.reporting.course.Courses;
import dk.tvaers.reporting.course.Selection;
import dk.tvaers.reporting.model.ReadModel;
import dk.tvaers.reporting.published.PublishedFigures.Table;
import dk.tvaers.reporting.published.PublishedFigures.TableOf;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Publishes half-years, each once its inputs were due to be answered and as of that moment. Then a table never changes, no two of
 * them are of the same people, and what was published at different times tells nothing of who came in between.
 */
@ApplicationScoped
class Publications {
    private static final int MOST = 10;

    private final ReadModel model;
    private final PublicationRepository groups;
    private final Courses courses;
    private final MunicipalCalendar calendar;
    private final Duration target;
    private final Clock clock;

    Publications(
            ReadModel model,
            PublicationRepository groups,
            Courses courses,
            MunicipalCalendar calendar,
            @ConfigProperty(name = "tvaers.loop-closure.target") Duration target,
            Clock clock) {
        this.model = model;
        this.groups = groups;
        this.courses = courses;
        this.calendar = calendar;
        this.target = target;
        this.clock = clock;
    }

    /** @param code of the half-year; the latest without it */
    @Transactional
    PublishedFigures figures(@Nullable String code) {
        var published = published();
        var period = code == null
                ? published.getFirst()
                : HalfYear.parse(code).filter(published::contains).orElseThrow(Problems::notFound);
        model.open();
        return figures(period, published);
    }

    private PublishedFigures figures(HalfYear period, List<HalfYear> published) {
        var from = calendar.startOf(period.firstDay());
        var until = calendar.endOf(period.lastDay());
        var asOf = dueAt(period);
        var ofPeriod = courses.figures(courses.choose(Selection.all(asOf, from, until)));
        var ofAll = courses.figures(courses.choose(Selection.all(asOf, null, null)), SmallGroups.FEWEST);
        return new PublishedFigures(
                period.code(),
                period.firstDay(),
                period.lastDay(),
                asOf,
                published.stream().map(HalfYear::code).toList(),
                ofPeriod.funnel(),
                ofAll.handovers().survival(),
                ofAll.bottomLines(),
                tables(from, until, asOf));
    }

    private List<Table> tables(Instant from, Instant until, Instant asOf) {
        var inputs = Tables.of(Map.of(
                TableOf.INPUTS_BY_CHANNEL, groups.channels(from, until),
                TableOf.INPUTS_BY_OUTCOME, groups.outcomes(from, until, asOf)));
        var members = Tables.of(Map.of(
                TableOf.MEMBERS_BY_KIND, groups.kinds(from, until),
                TableOf.MEMBERS_BY_RECRUITMENT, groups.recruitments(from, until)));
        return Stream.of(inputs, members).flatMap(List::stream).toList();
    }

    /** What is published and since when, the latest first. */
    List<Published> all() {
        return published().stream()
                .map(period -> new Published(period, dueAt(period)))
                .toList();
    }

    /** The latest first. */
    private List<HalfYear> published() {
        var now = clock.instant();
        return Stream.iterate(HalfYear.of(calendar.today()), HalfYear::before)
                .filter(period -> dueAt(period).isBefore(now))
                .limit(MOST)
                .toList();
    }

    private Instant dueAt(HalfYear period) {
        return calendar.endOf(period.lastDay()).plus(target);
    }

    /** @param at when it was published, and what its figures are as of */
    record Published(HalfYear period, Instant at) {}
}
