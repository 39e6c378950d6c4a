package dk.tvaers.networks.finding;

import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedFinding;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells what the network found. */
@ApplicationScoped
class FindingChapter implements ReportSource {
    private final FindingRepository findings;
    private final MunicipalCalendar calendar;

    FindingChapter(FindingRepository findings, MunicipalCalendar calendar) {
        this.findings = findings;
        this.calendar = calendar;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        report.tell(
                ReportedFinding.class,
                findings.all(networkId).stream()
                        .map(Finding::view)
                        .map(this::reported)
                        .toList());
    }

    private ReportedFinding reported(FindingView finding) {
        return new ReportedFinding(
                finding.statement(),
                finding.outsideOwnUnits(),
                finding.inputs().size(),
                calendar.dayOf(finding.foundAt() == null ? finding.recordedAt() : finding.foundAt()));
    }
}
