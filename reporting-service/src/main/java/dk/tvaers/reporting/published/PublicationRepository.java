package dk.tvaers.reporting.published;

import dk.tvaers.reporting.model.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The queries on groups of people. All of them in a transaction that {@link ReadModel#open() opened} the model. */
@ApplicationScoped
class PublicationRepository {
    static final String NOT_KNOWN = "NOT_KNOWN";

    private static final String CHANNELS = """
            select channel as key, count(*) as n from input
             where received_at >= ? and received_at < ? group by channel
            """;

    private static final String OUTCOMES = """
            select case when exists (select from input_step w
                             where w.input_id = i.input_id and w.state = 'WITHDRAWN' and w.happened_at <= ?)
                        then 'WITHDRAWN'
                        else coalesce(a.outcome, s.state, 'OPEN') end as key
                 , count(*) as n
              from input i
              left join lateral (
                   select outcome from input_step
                    where input_id = i.input_id and state = 'ANSWERED' and happened_at <= ?
                    order by happened_at desc limit 1) a on true
              left join lateral (
                   select case when state = 'REJECTED' then state end as state from input_step
                    where input_id = i.input_id and happened_at <= ?
                      and state in ('PUBLISHED', 'HELD', 'ANONYMISED', 'REJECTED')
                    order by happened_at desc, step desc limit 1) s on true
             where i.received_at >= ? and i.received_at < ?
             group by 1
            """;

    private static final String JOINED = """
            select %s as key, count(*) as n from membership where joined_at >= ? and joined_at < ? group by 1
            """;

    private final ReadModel model;

    PublicationRepository(ReadModel model) {
        this.model = model;
    }

    Map<String, Long> channels(Instant from, Instant until) {
        return counts(CHANNELS, from, until);
    }

    /** By what the latest answer said; those without one by WITHDRAWN, REJECTED or OPEN. */
    Map<String, Long> outcomes(Instant from, Instant until, Instant asOf) {
        return counts(OUTCOMES, asOf, asOf, asOf, from, until);
    }

    Map<String, Long> kinds(Instant from, Instant until) {
        return counts(JOINED.formatted("kind"), from, until);
    }

    Map<String, Long> recruitments(Instant from, Instant until) {
        return counts(JOINED.formatted("recruitment"), from, until);
    }

    /** {@link #NOT_KNOWN} is what a model from before the column has. */
    private Map<String, Long> counts(String sql, Object... parameters) {
        return model
                .query(
                        sql,
                        row -> Map.entry(
                                Optional.ofNullable(row.getString("key")).orElse(NOT_KNOWN), row.getLong("n")),
                        parameters)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
