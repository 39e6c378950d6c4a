package dk.tvaers.reporting.published;

import dk.tvaers.reporting.model.NamedQuery;
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

    /** Sums of the days of UTC that lie in the period, and the single inputs of the hours before and after them. */
    private static final String RECEIVED = """
            with bounds as (
              select first_day, greatest(first_day, last_day) as last_day
                from (select (:from at time zone 'UTC' + interval '1 day' - interval '1 microsecond')::date as first_day
                           , (:until at time zone 'UTC')::date as last_day) d
            ), edge as (
              select i.* from bounds, input_life i
               where received_at >= :from and received_at < least(:until, first_day::timestamp at time zone 'UTC')
              union all
              select i.* from bounds, input_life i
               where received_at >= greatest(:from, last_day::timestamp at time zone 'UTC') and received_at < :until
            )
            """;

    private static final String CHANNELS = RECEIVED + """
            select channel as key, sum(n) as n
              from (select channel, inputs as n from bounds, input_count
                     where set_id is null and first >= first_day and first < last_day
                    union all
                    select channel, 1 from edge) i
             group by channel having sum(n) <> 0
            """;

    /** An input that changed after the moment is taken as it stood at it. */
    private static final String OUTCOMES = RECEIVED + """
            , late as materialized (
              select * from input_life where changed_at > :as_of and received_at >= :from and received_at < :until
            )
            select outcome as key, sum(n) as n
              from (select outcome, inputs as n from bounds, input_outcome where first >= first_day and first < last_day
                    union all
                    select outcome_of(state, answer, given_up_at), 1 from edge
                    union all
                    select outcome_of(state, answer, given_up_at), -1 from late
                    union all
                    select case when answered_at <= :as_of then answer else 'OPEN' end, 1
                      from late where plain and received_at <= :as_of
                    union all
                    select outcome_of(state, answer, given_up_at), 1
                      from input_life_at(:as_of, array(select input_id from late where not plain))) i
             group by 1 having sum(n) <> 0
            """;

    private static final String JOINED = """
            select %s as key, count(*) as n from membership where joined_at >= :from and joined_at < :until group by 1
            """;

    private final ReadModel model;

    PublicationRepository(ReadModel model) {
        this.model = model;
    }

    Map<String, Long> channels(Instant from, Instant until) {
        return counts(CHANNELS, Map.of("from", from, "until", until));
    }

    /** By what the latest answer said; those without one by WITHDRAWN, REJECTED or OPEN. */
    Map<String, Long> outcomes(Instant from, Instant until, Instant asOf) {
        return counts(OUTCOMES, Map.of("from", from, "until", until, "as_of", asOf));
    }

    Map<String, Long> kinds(Instant from, Instant until) {
        return counts(JOINED.formatted("kind"), Map.of("from", from, "until", until));
    }

    Map<String, Long> recruitments(Instant from, Instant until) {
        return counts(JOINED.formatted("recruitment"), Map.of("from", from, "until", until));
    }

    /** {@link #NOT_KNOWN} is what a model from before the column has. */
    private Map<String, Long> counts(String sql, Map<String, Instant> parameters) {
        return model
                .query(
                        new NamedQuery(sql),
                        row -> Map.entry(
                                Optional.ofNullable(row.getString("key")).orElse(NOT_KNOWN), row.getLong("n")),
                        parameters)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
