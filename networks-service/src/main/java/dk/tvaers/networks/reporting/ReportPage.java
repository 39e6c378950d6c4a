package dk.tvaers.networks.reporting;

import dk.tvaers.networks.report.NetworkReport;
import io.quarkus.qute.TemplateInstance;

/** The page that a report is typeset from: {@code templates/ReportPage.html}. What people wrote is escaped there. */
public record ReportPage(NetworkReport report, Words words, Chapters chapters) implements TemplateInstance {
    static ReportPage of(NetworkReport report, Words words) {
        return new ReportPage(report, words, Chapters.of(report));
    }
}
