package dk.tvaers.networks.spread;

import dk.tvaers.networks.projection.KnownUnits;
import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedSpread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells where solutions went, and whether the spread is real. */
@ApplicationScoped
class SpreadChapter implements ReportSource {
    private final SpreadRepository cases;
    private final ConditionRepository conditions;
    private final KnownUnits units;

    SpreadChapter(SpreadRepository cases, ConditionRepository conditions, KnownUnits units) {
        this.cases = cases;
        this.conditions = conditions;
        this.units = units;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        List<SpreadCase> all = cases.all(networkId);
        Map<UUID, List<SpreadView.Condition>> held = conditions
                .of(all.stream().map(SpreadCase::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        HeldCondition::caseId, Collectors.mapping(HeldCondition::view, Collectors.toList())));
        List<SpreadView> views = all.stream()
                .map(each -> each.view(held.getOrDefault(each.id(), List.of())))
                .toList();
        Map<UUID, String> names =
                units.names(views.stream().map(SpreadView::toUnitId).toList());
        report.tell(
                ReportedSpread.class,
                views.stream()
                        .map(each -> reported(each, names.get(each.toUnitId())))
                        .toList());
    }

    private static ReportedSpread reported(SpreadView spread, String unit) {
        return new ReportedSpread(
                spread.title(),
                unit,
                spread.stage(),
                spread.real(),
                spread.conditions().stream()
                        .map(each -> new ReportedSpread.Condition(each.stage(), each.evidence(), each.heldOn()))
                        .toList());
    }
}
