package dk.tvaers.reporting.series;

import dk.tvaers.reporting.model.Interval;
import dk.tvaers.reporting.model.NamedQuery;
import dk.tvaers.reporting.model.ReadModel;
import dk.tvaers.reporting.series.SeriesView.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The query on what happened when. In a transaction that {@link ReadModel#open() opened} the model. */
@ApplicationScoped
class SeriesRepository {
    /**
     * Inputs are summed by the days of UTC; those that came on another day of the municipality are moved to it, and those that came
     * after the moment are taken out.
     */
    private static final NamedQuery COUNTS = new NamedQuery("""
            with bounds as (
              select least(b at time zone :zone, b at time zone 'UTC') as begins
                   , greatest(b at time zone :zone, b at time zone 'UTC') as ends
                from (select generate_series(min(first), max(first) + interval '1 month', interval '1 month')
                        from input_count where set_id is null) s (first)
               cross join lateral (select date_trunc('month', first::timestamp)) m (b)
            ), elsewhere as (
              select i.received_at from bounds b join input i on i.received_at >= b.begins and i.received_at < b.ends
            )
            select part, what, sum(n) as n from (
                select date_trunc(:unit, first::timestamp)::date as part, 'INPUT' as what, inputs as n
                  from input_count where set_id is null
                union all
                select date_trunc(:unit, received_at at time zone 'UTC')::date, 'INPUT', -1 from elsewhere
                union all
                select date_trunc(:unit, received_at at time zone :zone)::date, 'INPUT', 1 from elsewhere
                union all
                select date_trunc(:unit, received_at at time zone :zone)::date, 'INPUT', -1 from input where received_at > :as_of
                union all
                select date_trunc(:unit, happened_at at time zone :zone)::date, what, 1 from (
                    select 'PROPOSAL' as what, proposed_at as happened_at from proposal
                    union all
                    select 'NETWORK', started_at from network
                    union all
                    select step, min(reached_at) from reached where step = any (:kinds) group by network_id, step, subject_id) e
                 where happened_at <= :as_of) c
             group by 1, 2 having sum(n) <> 0 order by 1
            """);

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
                Map.of("unit", by.unit(), "zone", zone.getId(), "kinds", KINDS, "as_of", asOf));
    }

    record PartCount(LocalDate from, Counted what, long n) {}
}
