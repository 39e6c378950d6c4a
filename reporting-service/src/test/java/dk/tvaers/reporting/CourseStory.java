package dk.tvaers.reporting;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.CapitalGranted;
import dk.tvaers.events.networks.EvaluationPlanned;
import dk.tvaers.events.networks.EvaluationRecorded;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.HandoverAccepted;
import dk.tvaers.events.networks.HandoverDeclined;
import dk.tvaers.events.networks.HandoverEscalated;
import dk.tvaers.events.networks.HandoverEvaluated;
import dk.tvaers.events.networks.HandoverImplemented;
import dk.tvaers.events.networks.HandoverOffered;
import dk.tvaers.events.networks.IdeaRaised;
import dk.tvaers.events.networks.MeasureRecorded;
import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.SpreadMoved;
import dk.tvaers.events.networks.ThemeDecided;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.events.networks.TrackLaid;
import dk.tvaers.events.networks.TrialConcluded;
import dk.tvaers.events.networks.TrialStarted;
import dk.tvaers.events.networks.UseReported;
import dk.tvaers.events.networks.ValueHypothesised;
import dk.tvaers.events.words.BottomLine;
import dk.tvaers.events.words.DecisionOutcome;
import dk.tvaers.events.words.GoodDirection;
import dk.tvaers.events.words.NextStep;
import dk.tvaers.events.words.SpreadStage;
import dk.tvaers.events.words.UseAnswer;
import dk.tvaers.reporting.InputStory.Told;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Six themes of one round, proposed on day 0, and what came of them within a hundred days and a year:
 *
 * <pre>
 *          1            2     3     4     5     6
 * network  10           20    30    40    50    rejected 10
 * finding  20, 25       30    40    50
 * then     see below    closed 95, no evaluation planned
 * </pre>
 *
 * The first laid a track (22), had two ideas (24), two trials (30–60, implement; 31–50, stop) with 7,500 kroner, offered seven
 * solutions (61) of which one was declined, saw six taken over (62) and in use (63), one evaluated (90), and one of two spreads come
 * to its end (95). After 3 months the sixth is out of use, after 6 the fifth.
 */
public final class CourseStory {
    public final UUID round = Ids.next();
    public final UUID first = Ids.next();
    private final List<Told> events = new ArrayList<>();

    public CourseStory() {
        var networks = List.of(first, Ids.next(), Ids.next(), Ids.next(), Ids.next());
        for (var i = 0; i < networks.size(); i++) {
            var network = networks.get(i);
            propose(network);
            on(10 + 10 * i, new NetworkStarted(network, themeOf(network), "WELFARE", "Flere på cykel", List.of()));
            if (i < 4) {
                on(20 + 10 * i, new FindingRecorded(network, Ids.next(), true));
            }
        }
        var rejected = Ids.next();
        propose(rejected);
        on(10, new ThemeDecided(themeOf(rejected), Ids.next(), round, DecisionOutcome.REJECTED, null, null));
        on(95, new NetworkClosed(networks.get(1), false));
        discoveries();
        trials();
        handovers();
        evaluations();
    }

    public List<Told> events() {
        return List.copyOf(events);
    }

    /** Tells them all, in this order. */
    public void tellAll() {
        events.forEach(told -> NetworkStory.tell(told.hour(), told.event()));
    }

    public static String day(long days) {
        return NetworkStory.hour(24 * days).toString();
    }

    private void discoveries() {
        on(25, new FindingRecorded(first, Ids.next(), false));
        on(22, new TrackLaid(first, Ids.next(), 2, 0, 1));
        on(24, new IdeaRaised(first, Ids.next(), List.of()));
        on(24, new IdeaRaised(first, Ids.next(), List.of()));
        on(21, new ValueHypothesised(first, Ids.next(), BottomLine.QUALITY));
        on(21, new ValueHypothesised(first, Ids.next(), BottomLine.QUALITY));
    }

    private void trials() {
        var measured = Ids.next();
        var stopped = Ids.next();
        on(30, new TrialStarted(first, measured, null, List.of(), date(30), date(60)));
        on(31, new TrialStarted(first, stopped, null, List.of(), date(31), date(50)));
        on(29, new CapitalGranted(first, measured, Ids.next(), new BigDecimal("5000")));
        on(45, new CapitalGranted(first, measured, Ids.next(), new BigDecimal("2500.00")));
        on(60, new TrialConcluded(first, measured, NextStep.IMPLEMENT));
        on(50, new TrialConcluded(first, stopped, NextStep.STOP));
        var corrected = Ids.next();
        on(40, measure(measured, corrected, BottomLine.QUALITY, GoodDirection.HIGHER, "3.0", "2.0"));
        on(55, measure(measured, corrected, BottomLine.QUALITY, GoodDirection.HIGHER, "3.0", "3.5"));
        on(55, measure(measured, Ids.next(), BottomLine.QUALITY, GoodDirection.LOWER, "10", "12"));
        on(55, measure(measured, Ids.next(), BottomLine.QUALITY, GoodDirection.HIGHER, null, "4"));
        on(55, measure(measured, Ids.next(), BottomLine.ECONOMY, GoodDirection.LOWER, "100", "100.00"));
    }

    private void handovers() {
        var unit = Ids.next();
        for (var i = 1; i <= 7; i++) {
            var handover = Ids.next();
            on(61, new HandoverOffered(first, handover, null, null, unit, null, date(90)));
            if (i == 7) {
                on(70, new HandoverEscalated(first, handover, unit, date(70)));
                on(71, new HandoverDeclined(first, handover, unit));
                continue;
            }
            on(62, new HandoverAccepted(first, handover, unit));
            on(63, new HandoverImplemented(first, handover, unit, date(63)));
            used(handover, unit, i);
            if (i == 1) {
                on(90, new HandoverEvaluated(first, handover, unit, date(90)));
            }
        }
        var real = Ids.next();
        var other = Ids.next();
        on(70, new SpreadMoved(first, real, unit, SpreadStage.PROPOSED));
        on(95, new SpreadMoved(first, real, unit, SpreadStage.VALUE_SHOWN));
        on(96, new SpreadMoved(first, other, unit, SpreadStage.IMPLEMENTED));
    }

    private void used(UUID handover, UUID unit, int i) {
        on(160, new UseReported(first, handover, unit, 3, i == 6 ? UseAnswer.NOT_IN_USE : UseAnswer.IN_USE));
        if (i <= 5) {
            on(250, new UseReported(first, handover, unit, 6, i == 5 ? UseAnswer.NOT_IN_USE : UseAnswer.ADJUSTED));
        }
        if (i <= 4) {
            on(430, new UseReported(first, handover, unit, 12, UseAnswer.IN_USE));
        }
    }

    private void evaluations() {
        var unit = Ids.next();
        var repeated = Ids.next();
        var once = Ids.next();
        on(64, new EvaluationPlanned(first, Ids.next(), unit, date(80), null));
        on(64, new EvaluationPlanned(first, repeated, unit, date(90), 6));
        on(64, new EvaluationPlanned(first, Ids.next(), unit, date(300), null));
        on(64, new EvaluationPlanned(first, once, unit, date(92), null));
        on(91, evaluated(repeated, GoodDirection.LOWER, "5", "4", 91));
        on(92, evaluated(once, GoodDirection.HIGHER, null, "4", 92));
    }

    private void propose(UUID network) {
        on(0, new ThemeProposed(themeOf(network), round, "LEARNING", List.of(), List.of()));
    }

    private EvaluationRecorded evaluated(
            UUID plan, GoodDirection good, @Nullable String before, String after, int day) {
        return new EvaluationRecorded(
                first, plan, Ids.next(), good, number(before), new BigDecimal(after), 20, date(day));
    }

    private MeasureRecorded measure(
            UUID trial, UUID measure, BottomLine line, GoodDirection good, @Nullable String before, String after) {
        return new MeasureRecorded(
                first, trial, measure, line, good, number(before), new BigDecimal(after), 20, date(55));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static UUID themeOf(UUID network) {
        return UUID.nameUUIDFromBytes(network.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate date(long day) {
        return NetworkStory.hour(24 * day).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private void on(long day, DomainEvent event) {
        events.add(new Told(24 * day, event));
    }
}
