package dk.tvaers.networks.decision;

import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedDecision;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells what the network decided; what was corrected stays, and is said to be. */
@ApplicationScoped
class DecisionChapter implements ReportSource {
    private final NetworkDecisionRepository decisions;
    private final MunicipalCalendar calendar;

    DecisionChapter(NetworkDecisionRepository decisions, MunicipalCalendar calendar) {
        this.decisions = decisions;
        this.calendar = calendar;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        List<NetworkDecisionView> all =
                decisions.all(networkId).stream().map(NetworkDecision::view).toList();
        Set<UUID> corrected = all.stream()
                .map(NetworkDecisionView::replacesDecisionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        report.tell(
                ReportedDecision.class,
                all.stream()
                        .map(each -> new ReportedDecision(
                                each.phase(),
                                each.subject(),
                                each.decided(),
                                each.reason(),
                                calendar.dayOf(each.decidedAt()),
                                corrected.contains(each.id())))
                        .toList());
    }
}
