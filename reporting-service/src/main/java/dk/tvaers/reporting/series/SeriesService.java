package dk.tvaers.reporting.series;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.tvaers.reporting.model.Interval;
import dk.tvaers.reporting.model.Moment;
import dk.tvaers.reporting.model.ReadModel;
import dk.tvaers.reporting.series.SeriesRepository.PartCount;
import dk.tvaers.reporting.series.SeriesView.Count;
import dk.tvaers.reporting.series.SeriesView.Counted;
import dk.tvaers.reporting.series.SeriesView.Part;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what happened when. */
@ApplicationScoped
class SeriesService {
    private final ReadModel model;
    private final SeriesRepository series;
    private final MunicipalCalendar calendar;
    private final Clock clock;

    SeriesService(ReadModel model, SeriesRepository series, MunicipalCalendar calendar, Clock clock) {
        this.model = model;
        this.series = series;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    SeriesView series(Interval by, @Nullable Instant asked) {
        var asOf = Moment.of(asked, clock.instant());
        model.open();
        return new SeriesView(asOf, by, parts(by, series.counts(by, calendar.zone(), asOf)));
    }

    /** Those in which nothing happened included. */
    static List<Part> parts(Interval by, List<PartCount> counts) {
        var byPart = counts.stream().collect(groupingBy(PartCount::from, toMap(PartCount::what, PartCount::n)));
        return byPart.keySet().stream()
                .max(LocalDate::compareTo)
                .map(last -> Stream.iterate(counts.getFirst().from(), part -> !part.isAfter(last), by::after)
                        .map(part -> part(part, byPart.getOrDefault(part, Map.of())))
                        .toList())
                .orElse(List.of());
    }

    private static Part part(LocalDate from, Map<Counted, Long> counts) {
        return new Part(
                from,
                Arrays.stream(Counted.values())
                        .map(what -> new Count(what, counts.getOrDefault(what, 0L)))
                        .toList());
    }
}
