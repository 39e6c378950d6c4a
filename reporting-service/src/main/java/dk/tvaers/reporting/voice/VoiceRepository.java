package dk.tvaers.reporting.voice;

import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.reporting.indices.KaplanMeier.Wait;
import dk.tvaers.reporting.model.NamedQuery;
import dk.tvaers.reporting.model.ReadModel;
import dk.tvaers.reporting.model.ResponseStep;
import dk.tvaers.reporting.voice.Buckets.Stretch;
import dk.tvaers.reporting.voice.Buckets.Whole;
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
     * Sums of whole days or months, and single inputs: those at the edges, those that changed after the moment as they stood at it, and
     * the same as they stand now with a weight of −1 where the sums have them.
     */
    private static final String SINGLE = """
            with whole as (
              select * from unnest((:whole_unit)::text[], (:whole_from)::timestamptz[], (:whole_until)::timestamptz[])
                         as w (unit, begins, ends)
            ), edge as (
              select * from unnest((:edge_from)::timestamptz[], (:edge_until)::timestamptz[]) as e (begins, ends)
            ), late as materialized (
              select * from input_life l
               where l.changed_at > :as_of and l.received_at >= :from and l.received_at < :until and %1$s
            ), corrected as materialized (
              select * from input_life_at(:as_of, array(select input_id from late))
            ), single as (
              select 1 as weight, l.* from edge e join input_life l on l.received_at >= e.begins and l.received_at < e.ends
               where l.changed_at <= :as_of and %1$s
              union all
              select 1, * from corrected
              union all
              select -1, l.* from whole w join late l on l.received_at >= w.begins and l.received_at < w.ends
            )
            """;

    private static final String COUNTS = SINGLE + """
            select channel, sum(inputs) as n, sum(contact_given) as contact_given, sum(due) as due, sum(told) as told
                 , sum(confirmed) as confirmed, sum(reopened) as reopened
              from (
                select d.channel, d.inputs, d.contact_given
                     , d.standing * past.is_due as due, d.told * past.is_due as told
                     , d.confirmed * past.is_due as confirmed, d.reopened * past.is_due as reopened
                  from whole w
                  join input_day d on d.day >= (w.begins at time zone 'UTC')::date and d.day < (w.ends at time zone 'UTC')::date
                 cross join lateral (
                       select (d.day < ((:due_before)::timestamptz at time zone 'UTC')::date)::int as is_due) past
                union all
                select channel, weight, weight * contact_given::int, weight * is_due
                     , weight * is_due * (answered_at is not null)::int, weight * is_due * confirmed::int
                     , weight * is_due * reopened::int
                  from single cross join lateral (
                       select (received_at <= :due_before and given_up_at is null)::int as is_due) due
              ) c
             group by channel having sum(inputs) <> 0
            """;

    private static final String WAITS = SINGLE + """
            , open as (
              select 'READ' as step, received_at from input_life l
               where read_at is null and given_up_at is null and changed_at <= :as_of
                 and received_at >= :from and received_at < :until and %1$s
              union all
              select 'ANSWER', received_at from input_life l
               where answered_at is null and given_up_at is null and changed_at <= :as_of
                 and received_at >= :from and received_at < :until and %1$s
              union all
              select 'READ', received_at from corrected where read_at is null and given_up_at is null
              union all
              select 'ANSWER', received_at from corrected where answered_at is null and given_up_at is null
            )
            , finished as materialized (
              select step, ended, hours, sum(n) as n
                from (
                  select m.step, m.ended, m.hours, m.inputs as n from whole w
                    join input_wait m on m.unit = w.unit
                     and m.first >= (w.begins at time zone 'UTC')::date and m.first < (w.ends at time zone 'UTC')::date
                  union all
                  select o.step, o.ended, o.hours, weight
                    from single cross join lateral waits_over(received_at, read_at, answered_at, given_up_at) o
                ) w
               group by 1, 2, 3 having sum(n) <> 0
            ), longest as (
              select step, greatest(max(hours), 0) as hours from finished group by step
            )
            select step, ended, false as open, hours, n from finished
            union all
            select o.step, false, true, least(floor(date_part('epoch', :as_of - o.received_at) / 3600)::int, l.hours + 1), count(*)
              from open o left join longest l on l.step = o.step
             group by 1, 2, 3, 4
            """;

    private static final String OF_NETWORKS =
            "l.input_id in (select input_id from network_input where network_id = any (:networks) and since <= :as_of)";

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
                of(heard, COUNTS),
                row -> new InputCount(
                        Optional.ofNullable(row.getString("channel")).map(InputChannel::valueOf),
                        row.getLong("n"),
                        row.getLong("contact_given"),
                        row.getLong("due"),
                        row.getLong("told"),
                        row.getLong("confirmed"),
                        row.getLong("reopened")),
                parameters(heard, Buckets.days(heard.period(), dueBefore), dueBefore));
    }

    /**
     * The waits for a first reading and a first answer. Those that are open for longer than any that is over are told as one hour longer
     * than that: a curve has no step there, and years of open inputs would be thousands of rows.
     */
    Map<ResponseStep, Waiting> waits(Heard heard) {
        var waits = new EnumMap<ResponseStep, Waiting>(ResponseStep.class);
        for (var step : ResponseStep.values()) {
            waits.put(step, new Waiting(new HashMap<>(), new HashMap<>()));
        }
        model.query(
                of(heard, WAITS),
                row -> {
                    var wait = new Wait(Duration.ofHours(row.getLong("hours")), row.getBoolean("ended"));
                    var of = waits.get(ResponseStep.valueOf(row.getString("step")));
                    of.all().merge(wait, row.getLong("n"), Long::sum);
                    if (row.getBoolean("open")) {
                        of.open().merge(wait, row.getLong("n"), Long::sum);
                    }
                    return wait;
                },
                parameters(heard, Buckets.yearsAndMonths(heard.period()), heard.asOf()));
        return waits;
    }

    private static NamedQuery of(Heard heard, String sql) {
        return new NamedQuery(sql.formatted(heard.isOfSomeNetworks() ? OF_NETWORKS : "true"));
    }

    /** There are no sums of a part of the networks: one input can be about several. */
    private static Map<String, Object> parameters(Heard heard, Buckets sums, Instant dueBefore) {
        var period = heard.period();
        var buckets = heard.isOfSomeNetworks() ? Buckets.none(period) : sums;
        var parameters = new HashMap<String, Object>();
        parameters.put("as_of", heard.asOf());
        parameters.put("due_before", dueBefore);
        parameters.put("from", period.from());
        parameters.put("until", period.until());
        parameters.put("whole_unit", Whole.units(buckets.whole()));
        parameters.put("whole_from", Stretch.beginnings(Whole.stretches(buckets.whole())));
        parameters.put("whole_until", Stretch.ends(Whole.stretches(buckets.whole())));
        parameters.put("edge_from", Stretch.beginnings(buckets.edges()));
        parameters.put("edge_until", Stretch.ends(buckets.edges()));
        parameters.put("networks", heard.networks());
        return parameters;
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
