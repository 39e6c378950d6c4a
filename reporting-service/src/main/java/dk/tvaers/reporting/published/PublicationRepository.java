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

    private static final String CHANNELS = """
            select channel as key, count(*) as n from input
             where received_at >= :from and received_at < :until group by channel
            """;

    /** An input that changed after the moment is taken as it stood at it. */
    private static final String OUTCOMES = """
            with received as (
              select * from input_life where received_at >= :from and received_at < :until
            )
            select outcome as key, count(*) as n
              from (select outcome from received where changed_at <= :as_of
                    union all
                    select outcome from input_life_at(:as_of,
                           array(select input_id from received where changed_at > :as_of))) i
             group by 1
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
