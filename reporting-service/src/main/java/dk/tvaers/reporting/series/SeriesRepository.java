package dk.tvaers.reporting.series;

import dk.tvaers.reporting.model.ReadModel;
import dk.tvaers.reporting.series.SeriesView.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** The query on what happened when. In a transaction that {@link ReadModel#open() opened} the model. */
@ApplicationScoped
class SeriesRepository {
    private static final String COUNTS = """
            select date_trunc(?, happened_at at time zone ?)::date as part, what, count(*) as n from (
                select 'INPUT' as what, received_at as happened_at from input
                union all
                select 'PROPOSAL', proposed_at from proposal
                union all
                select 'NETWORK', started_at from network
                union all
                select step, min(reached_at) from reached where step = any (?) group by network_id, step, subject_id) e
             where happened_at <= ?
             group by 1, 2 order by 1
            """;

    private static final String[] KINDS =
            Arrays.stream(Counted.values()).map(Enum::name).toArray(String[]::new);

    private final ReadModel model;

    SeriesRepository(ReadModel model) {
        this.model = model;
    }

    /** Days of the municipality; a part in which nothing of a kind happened has no row. */
    List<PartCount> counts(Interval by, ZoneId zone, Instant asOf) {
        return model.query(
                COUNTS,
                row -> new PartCount(
                        row.getObject("part", LocalDate.class),
                        Counted.valueOf(row.getString("what")),
                        row.getLong("n")),
                by.unit(),
                zone.getId(),
                KINDS,
                asOf);
    }

    record PartCount(LocalDate from, Counted what, long n) {}
}
