package dk.tvaers.networks.handover;

import dk.tvaers.networks.projection.KnownUnits;
import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedHandover;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells what was handed over, or offered and declined, and whether it is still in use. */
@ApplicationScoped
class HandoverChapter implements ReportSource {
    private final HandoverRepository handovers;
    private final UseReportRepository uses;
    private final KnownUnits units;

    HandoverChapter(HandoverRepository handovers, UseReportRepository uses, KnownUnits units) {
        this.handovers = handovers;
        this.uses = uses;
        this.units = units;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        List<HandoverView> all =
                handovers.all(networkId).stream().map(Handover::view).toList();
        Map<UUID, String> names =
                units.names(all.stream().map(HandoverView::receiverUnitId).toList());
        Map<UUID, List<UseView>> used = uses
                .of(all.stream().map(HandoverView::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        UseReport::handoverId, Collectors.mapping(UseReport::view, Collectors.toList())));
        report.tell(
                ReportedHandover.class,
                all.stream()
                        .map(each -> reported(
                                each, names.get(each.receiverUnitId()), used.getOrDefault(each.id(), List.of())))
                        .toList());
    }

    private static ReportedHandover reported(HandoverView it, String receiver, List<UseView> uses) {
        return new ReportedHandover(
                it.title(),
                it.solution(),
                receiver,
                it.state().name(),
                it.conditions(),
                it.resources(),
                it.offeredOn(),
                it.answeredOn(),
                it.answerReason(),
                it.implementedOn(),
                it.evaluatedOn(),
                it.evaluation(),
                uses.stream()
                        .sorted((a, b) -> Integer.compare(a.months(), b.months()))
                        .map(use -> new ReportedHandover.Use(use.months(), use.answer(), use.note()))
                        .toList());
    }
}
