package dk.tvaers.networks.trial;

import dk.tvaers.networks.projection.KnownUnits;
import dk.tvaers.networks.report.Outcome;
import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedTrial;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells of the trials, those that were stopped among them, and what they showed. */
@ApplicationScoped
class TrialChapter implements ReportSource {
    private final TrialRepository trials;
    private final MeasureRepository measures;
    private final LearningRepository learnings;
    private final KnownUnits units;

    TrialChapter(TrialRepository trials, MeasureRepository measures, LearningRepository learnings, KnownUnits units) {
        this.trials = trials;
        this.measures = measures;
        this.learnings = learnings;
        this.units = units;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        List<TrialView> all = trials.all(networkId).stream().map(Trial::view).toList();
        Map<UUID, String> names = units.names(
                all.stream().flatMap(trial -> trial.receiverUnitIds().stream()).toList());
        Map<UUID, List<ReportedTrial.Measured>> measured = measures.ofNetwork(networkId).stream()
                .collect(Collectors.groupingBy(
                        Measure::trialId, Collectors.mapping(each -> measured(each.view()), Collectors.toList())));
        Map<UUID, List<String>> log = learnings.ofNetwork(networkId).stream()
                .collect(Collectors.groupingBy(
                        Learning::trialId,
                        Collectors.mapping(each -> each.view().learning(), Collectors.toList())));
        report.tell(
                ReportedTrial.class,
                all.stream()
                        .map(trial -> reported(
                                trial,
                                trial.receiverUnitIds().stream()
                                        .map(names::get)
                                        .filter(Objects::nonNull)
                                        .toList(),
                                measured.getOrDefault(trial.id(), List.of()),
                                log.getOrDefault(trial.id(), List.of())))
                        .toList());
    }

    private static ReportedTrial reported(
            TrialView trial, List<String> receivers, List<ReportedTrial.Measured> measures, List<String> log) {
        return new ReportedTrial(
                trial.title(),
                trial.hypothesis(),
                trial.place(),
                trial.startsOn(),
                trial.endsOn(),
                receivers,
                trial.stage(),
                trial.nextStep(),
                trial.nextStepReason(),
                trial.learning(),
                trial.capitalGranted(),
                trial.cost(),
                measures,
                log);
    }

    private static ReportedTrial.Measured measured(MeasureView it) {
        return new ReportedTrial.Measured(
                it.bottomLine(),
                it.indicator(),
                it.unit(),
                it.method(),
                it.direction(),
                it.baseline(),
                it.target(),
                it.actual(),
                it.n(),
                it.measuredOn(),
                Outcome.of(it.direction(), it.baseline(), it.actual()));
    }
}
