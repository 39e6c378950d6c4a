package dk.tvaers.reporting.voice;

import static dk.tvaers.reporting.model.Rows.uuid;

import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.reporting.indices.KaplanMeier.Wait;
import dk.tvaers.reporting.model.ReadModel;
import dk.tvaers.reporting.model.ResponseStep;
import dk.tvaers.reporting.voice.Buckets.Stretch;
import dk.tvaers.reporting.voice.Buckets.Whole;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The queries on inputs and those who joined. All of them in a transaction that {@link ReadModel#open() opened} the model. */
@ApplicationScoped
class VoiceRepository {
    private static final String SETS = "select distinct set_id from network_set where network_id = any (?)";

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
        var unit = heard.isOfSomeNetworks() ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
        var period = heard.period().upTo(heard.asOf(), unit);
        return model.query(
                InputQueries.counts(heard.isOfSomeNetworks()),
                row -> new InputCount(
                        Optional.ofNullable(row.getString("channel")).map(InputChannel::valueOf),
                        row.getLong("n"),
                        row.getLong("contact_given"),
                        row.getLong("due"),
                        row.getLong("told"),
                        row.getLong("confirmed"),
                        row.getLong("reopened")),
                parameters(heard, period, Buckets.cut(period, unit, dueBefore), dueBefore));
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
        var unit = heard.isOfSomeNetworks() ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        var period = heard.period().upTo(heard.asOf(), unit);
        var buckets = heard.isOfSomeNetworks() ? Buckets.years(period) : Buckets.yearsAndMonths(period);
        model.query(
                InputQueries.waits(heard.isOfSomeNetworks()),
                row -> {
                    var wait = new Wait(Duration.ofHours(row.getLong("hours")), row.getBoolean("ended"));
                    var of = waits.get(ResponseStep.valueOf(row.getString("step")));
                    of.all().merge(wait, row.getLong("n"), Long::sum);
                    if (row.getBoolean("open")) {
                        of.open().merge(wait, row.getLong("n"), Long::sum);
                    }
                    return wait;
                },
                parameters(heard, period, buckets, heard.asOf()));
        return waits;
    }

    private Map<String, Object> parameters(Heard heard, Stretch period, Buckets buckets, Instant dueBefore) {
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
        parameters.put("sets", sets(heard.networks()));
        return parameters;
    }

    /** All sets of networks that one of these is in. */
    private UUID @Nullable [] sets(UUID @Nullable [] networks) {
        return networks == null
                ? null
                : model.query(SETS, row -> uuid(row, "set_id"), (Object) networks)
                        .toArray(UUID[]::new);
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
