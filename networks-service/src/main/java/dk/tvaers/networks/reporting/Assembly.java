package dk.tvaers.networks.reporting;

import dk.tvaers.events.words.BottomLine;
import dk.tvaers.networks.report.BottomLineOutcomes;
import dk.tvaers.networks.report.NetworkReport;
import dk.tvaers.networks.report.Outcome;
import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportedCitizens;
import dk.tvaers.networks.report.ReportedDecision;
import dk.tvaers.networks.report.ReportedDeliverable;
import dk.tvaers.networks.report.ReportedEvaluationPlan;
import dk.tvaers.networks.report.ReportedFinding;
import dk.tvaers.networks.report.ReportedFocus;
import dk.tvaers.networks.report.ReportedHandover;
import dk.tvaers.networks.report.ReportedIceberg;
import dk.tvaers.networks.report.ReportedIdea;
import dk.tvaers.networks.report.ReportedNetwork;
import dk.tvaers.networks.report.ReportedSpread;
import dk.tvaers.networks.report.ReportedStand;
import dk.tvaers.networks.report.ReportedStep;
import dk.tvaers.networks.report.ReportedStory;
import dk.tvaers.networks.report.ReportedTheme;
import dk.tvaers.networks.report.ReportedTrack;
import dk.tvaers.networks.report.ReportedTrial;
import dk.tvaers.networks.report.ReportedValueHypothesis;
import dk.tvaers.networks.report.TookPart;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes a report of what the features told: plain functions. */
final class Assembly {
    private Assembly() {}

    static NetworkReport of(ReportDraft told, Instant now) {
        ReportedNetwork network = told.one(ReportedNetwork.class);
        List<ReportedTrial> trials = told.of(ReportedTrial.class);
        return new NetworkReport(
                now,
                false,
                network,
                told.one(ReportedTheme.class),
                told.of(ReportedFocus.class).stream().findFirst().orElse(null),
                told.of(ReportedStep.class),
                PeopleCount.of(told.of(TookPart.class), network.expectedPerspectives()),
                told.of(ReportedCitizens.class).stream().findFirst().orElse(null),
                told.one(ReportedIceberg.class),
                told.of(ReportedValueHypothesis.class),
                told.of(ReportedFinding.class),
                told.of(ReportedTrack.class),
                told.of(ReportedDecision.class),
                told.of(ReportedIdea.class),
                trials,
                outcomes(trials),
                told.of(ReportedHandover.class),
                told.of(ReportedStand.class),
                told.of(ReportedEvaluationPlan.class),
                told.of(ReportedSpread.class),
                told.of(ReportedDeliverable.class),
                told.of(ReportedStory.class));
    }

    /** All three bottom lines, side by side; a stopped trial counts like the others. */
    static List<BottomLineOutcomes> outcomes(List<ReportedTrial> trials) {
        Map<BottomLine, Map<Outcome, Integer>> counts = new EnumMap<>(BottomLine.class);
        trials.stream()
                .flatMap(trial -> trial.measures().stream())
                .forEach(measure -> counts.computeIfAbsent(measure.bottomLine(), _ -> new EnumMap<>(Outcome.class))
                        .merge(measure.outcome(), 1, Integer::sum));
        return Arrays.stream(BottomLine.values())
                .map(line -> outcomes(line, counts.getOrDefault(line, Map.of())))
                .toList();
    }

    private static BottomLineOutcomes outcomes(BottomLine line, Map<Outcome, Integer> counts) {
        return new BottomLineOutcomes(
                line,
                counts.getOrDefault(Outcome.BETTER, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                counts.getOrDefault(Outcome.WORSE, 0),
                counts.getOrDefault(Outcome.UNKNOWN, 0));
    }
}
