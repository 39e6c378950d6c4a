package dk.tvaers.reporting.saved;

import dk.tvaers.events.Ids;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.ProblemCode;
import dk.tvaers.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes what is due, each once however many replicas look at the same time: who has the row of a report makes its issue, and the day it was
 * made for is written in the same transaction. One that fails holds up no other, and is tried again at the next look.
 */
@ApplicationScoped
class Issuing {
    private static final Logger LOG = Logger.getLogger(Issuing.class);

    private final SavedReportRepository reports;
    private final ReportIssueRepository issues;
    private final ReportFiles files;
    private final MunicipalCalendar calendar;
    private final Clock clock;
    private final int monthsKept;

    Issuing(
            SavedReportRepository reports,
            ReportIssueRepository issues,
            ReportFiles files,
            MunicipalCalendar calendar,
            Clock clock,
            @ConfigProperty(name = "tvaers.reports.months-kept") int monthsKept) {
        this.reports = reports;
        this.issues = issues;
        this.files = files;
        this.calendar = calendar;
        this.clock = clock;
        this.monthsKept = monthsKept;
    }

    /** Makes what is due and lets go what is kept no longer; returns how many this call made. */
    int run() {
        letOldOnesGo();
        var today = calendar.today();
        var made = 0;
        for (var id : QuarkusTransaction.requiringNew().call(reports::scheduled)) {
            made += isMade(id, today) ? 1 : 0;
        }
        return made;
    }

    private void letOldOnesGo() {
        var before = calendar.startOf(calendar.today().minusMonths(monthsKept));
        QuarkusTransaction.requiringNew().run(() -> issues.removeMadeBefore(before));
    }

    private boolean isMade(UUID id, LocalDate today) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> reports.take(id)
                            .filter(report -> report.due(today)
                                    .map(day -> isMade(report, day))
                                    .orElse(false))
                            .isPresent());
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "saved report %s could not be made", id);
            return false;
        }
    }

    /**
     * As of the beginning of the day, so that it says the same however late it is made. Of a network that began on the day there is nothing
     * to say as of then, and never will be: its next day comes.
     */
    private boolean isMade(SavedReport report, LocalDate day) {
        report.issued(day);
        try {
            var made = files.make(report, calendar.startOf(day));
            issues.persist(new ReportIssue(
                    Ids.next(), report, day, made, clock.instant().truncatedTo(ChronoUnit.MICROS)));
            return true;
        } catch (ProblemException refused) {
            if (refused.code() != ProblemCode.INVALID) {
                throw refused;
            }
            LOG.warnf("saved report %s has nothing to say as of %s", report.id(), day);
            return false;
        }
    }
}
