package dk.tvaers.reporting.saved;

import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What was made on the days of a schedule, for those who may read its view when they ask. */
@ApplicationScoped
class ReportIssues {
    private final SavedReports reports;
    private final ReportIssueRepository issues;

    ReportIssues(SavedReports reports, ReportIssueRepository issues) {
        this.reports = reports;
        this.issues = issues;
    }

    @Transactional
    Page<ReportIssueView> list(UUID reportId, PageRequest page) {
        reports.get(reportId);
        return Page.of(issues.newest(reportId, page), page, issue -> Cursor.of(issue.id()));
    }

    @Transactional
    ReportIssue get(UUID reportId, UUID id) {
        reports.get(reportId);
        return issues.of(reportId, id).orElseThrow(Problems::notFound);
    }
}
