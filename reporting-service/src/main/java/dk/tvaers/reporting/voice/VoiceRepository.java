package dk.tvaers.reporting.voice;

import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.reporting.indices.KaplanMeier.Wait;
import dk.tvaers.reporting.model.ReadModel;
import dk.tvaers.reporting.model.ResponseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The queries on inputs and those who joined. All of them in a transaction that {@link ReadModel#open() opened} the model. */
@ApplicationScoped
class VoiceRepository {
    /**
     * An input in a few times. What happened after it was withdrawn does not count; the latest of two of the same moment is decided by
     * the order of an input's life. As {@code network.InputLife} has it, in a form that a database can add up.
     */
    private static final String LIVES = """
            with life as (
              select i.input_id, i.received_at, i.channel, i.contact_given
                   , min(s.happened_at) filter (where s.state in
                         ('PUBLISHED', 'HELD', 'ANONYMISED', 'REJECTED', 'ANSWERED')) as read_at
                   , min(s.happened_at) filter (where s.state = 'ANSWERED') as answered_at
                   , max(s.happened_at) filter (where s.state = 'ANSWERED') as answered_last
                   , max(s.happened_at) filter (where s.state = 'CONFIRMED') as confirmed_last
                   , max(s.happened_at) filter (where s.state = 'REOPENED') as reopened_last
                   , max(s.happened_at) filter (where s.state = 'REJECTED') as rejected_last
                   , max(s.happened_at) filter (where s.state in ('PUBLISHED', 'HELD', 'ANONYMISED')) as passed_last
                   , min(s.happened_at) filter (where s.state = 'WITHDRAWN') as withdrawn_at
                from input i left join input_step s on s.input_id = i.input_id and s.happened_at <= ?
               where i.received_at <= ?
                 and (?::timestamptz is null or i.received_at >= ?) and (?::timestamptz is null or i.received_at < ?)
                 and %s
               group by i.input_id
            ), met as (
              select received_at, channel, contact_given
                   , case when withdrawn_at < read_at then null else read_at end as read_at
                   , case when withdrawn_at < answered_at then null else answered_at end as answered_at
                   , coalesce(withdrawn_at, case when answered_at is null and (passed_last is null or rejected_last >= passed_last)
                         then rejected_last end) as given_up_at
                   , answered_last, confirmed_last, reopened_last
                from life
            )
            """;

    private static final String COUNTS = LIVES + """
            select channel, count(*) as n, count(*) filter (where contact_given) as contact_given
                 , count(*) filter (where due) as due
                 , count(*) filter (where due and answered_at is not null) as told
                 , count(*) filter (where due and confirmed_last >= answered_last
                       and (reopened_last is null or reopened_last < confirmed_last)) as confirmed
                 , count(*) filter (where due and reopened_last >= answered_last
                       and (confirmed_last is null or confirmed_last <= reopened_last)) as reopened
              from (select *, received_at <= ? and given_up_at is null as due from met) m
             group by channel
            """;

    private static final String WAITS = LIVES + """
            , step as (
              select 'READ' as step, received_at, read_at as done_at, given_up_at from met
              union all
              select 'ANSWER', received_at, answered_at, given_up_at from met
            )
            select step, done_at is not null as ended, done_at is null and given_up_at is null as open
                 , floor(extract(epoch from coalesce(done_at, given_up_at, ?) - received_at) / 3600)::bigint as hours
                 , count(*) as n
              from step group by 1, 2, 3, 4
            """;

    private static final String OF_NETWORKS =
            "i.input_id in (select input_id from network_input where network_id = any (?) and since <= ?)";

    private static final String JOINED = """
            select kind, recruitment, perspective, count(*) as n from membership
             where joined_at <= ?
               and (?::timestamptz is null or joined_at >= ?) and (?::timestamptz is null or joined_at < ?)
               and (?::uuid[] is null or network_id = any (?))
             group by kind, recruitment, perspective
            """;

    private final ReadModel model;

    VoiceRepository(ReadModel model) {
        this.model = model;
    }

    /** Counts by channel; {@code dueBefore} is the moment before which an input must have come to be answered by now. */
    List<InputCount> counts(Heard heard, Instant dueBefore) {
        return model.query(
                COUNTS.formatted(heard.isOfSomeNetworks() ? OF_NETWORKS : "true"),
                row -> new InputCount(
                        Optional.ofNullable(row.getString("channel")).map(InputChannel::valueOf),
                        row.getLong("n"),
                        row.getLong("contact_given"),
                        row.getLong("due"),
                        row.getLong("told"),
                        row.getLong("confirmed"),
                        row.getLong("reopened")),
                heard.parameters(dueBefore));
    }

    /** The waits for a first reading and a first answer. */
    Map<ResponseStep, Waiting> waits(Heard heard) {
        var waits = new EnumMap<ResponseStep, Waiting>(ResponseStep.class);
        for (var step : ResponseStep.values()) {
            waits.put(step, new Waiting(new HashMap<>(), new HashMap<>()));
        }
        model.query(
                WAITS.formatted(heard.isOfSomeNetworks() ? OF_NETWORKS : "true"),
                row -> {
                    var wait = new Wait(Duration.ofHours(row.getLong("hours")), row.getBoolean("ended"));
                    var of = waits.get(ResponseStep.valueOf(row.getString("step")));
                    of.all().merge(wait, row.getLong("n"), Long::sum);
                    if (row.getBoolean("open")) {
                        of.open().merge(wait, row.getLong("n"), Long::sum);
                    }
                    return wait;
                },
                heard.parameters(heard.asOf()));
        return waits;
    }

    List<JoinedCount> joined(Heard heard) {
        var networks = heard.networks();
        return model.query(
                JOINED,
                row -> new JoinedCount(
                        known(row.getString("kind"), PersonKind::valueOf),
                        known(row.getString("recruitment"), Recruitment::valueOf),
                        row.getString("perspective"),
                        row.getLong("n")),
                heard.asOf(),
                heard.from(),
                heard.from(),
                heard.until(),
                heard.until(),
                networks,
                networks);
    }

    private static <T> Optional<T> known(@Nullable String text, Function<String, T> word) {
        return Optional.ofNullable(text).map(word);
    }

    /** Waits and how many there are of each; the open ones are among all. */
    record Waiting(Map<Wait, Long> all, Map<Wait, Long> open) {}

    /** Inputs of one channel; none in a model that was made before the channel was kept. */
    record InputCount(
            Optional<InputChannel> channel,
            long n,
            long contactGiven,
            long due,
            long told,
            long confirmed,
            long reopened) {}

    record JoinedCount(Optional<PersonKind> kind, Optional<Recruitment> recruitment, String perspective, long n) {}
}
