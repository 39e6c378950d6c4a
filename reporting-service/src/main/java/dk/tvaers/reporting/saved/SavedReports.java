package dk.tvaers.reporting.saved;

import dk.tvaers.events.Ids;
import dk.tvaers.reporting.model.Days;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps which reports are wanted again. */
@ApplicationScoped
class SavedReports {
    private static final Set<String> DAYS = Set.of("from", "to", "otherFrom", "otherTo");

    private final SavedReportRepository reports;
    private final ReportFiles files;
    private final ReportReader reader;
    private final MunicipalCalendar calendar;
    private final Clock clock;

    SavedReports(
            SavedReportRepository reports,
            ReportFiles files,
            ReportReader reader,
            MunicipalCalendar calendar,
            Clock clock) {
        this.reports = reports;
        this.files = files;
        this.reader = reader;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    SavedReport save(SavedReportRequest request) {
        requireUsable(request);
        if (reports.count() >= SavedReportRepository.MOST) {
            throw Problems.refused("too-many-reports", SavedReportRepository.MOST);
        }
        var report = new SavedReport(
                Ids.next(), request, calendar.today(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        reports.persistAndFlush(report);
        return report;
    }

    /** Those that the caller may read. */
    @Transactional
    List<SavedReportView> list() {
        return reports.of(reader.views()).stream().map(SavedReport::view).toList();
    }

    /** 404 when the caller may not read its view. */
    @Transactional
    SavedReport get(UUID id) {
        return reports.findByIdOptional(id)
                .filter(report -> reader.views().contains(report.contents().view()))
                .orElseThrow(Problems::notFound);
    }

    /** Of the same view: whoever may read what was made so far may read what will be made. */
    @Transactional
    SavedReport change(UUID id, String ifMatch, SavedReportRequest request) {
        var report = get(id);
        Preconditions.requireMatch(ifMatch, report.version());
        if (request.view() != report.contents().view()) {
            throw Problems.invalid("/view", "view-stays");
        }
        requireUsable(request);
        report.change(request, calendar.today());
        reports.flush();
        return report;
    }

    /** With what was made of it. */
    @Transactional
    void remove(UUID id, String ifMatch) {
        var report = get(id);
        Preconditions.requireMatch(ifMatch, report.version());
        reports.delete(report);
    }

    private void requireUsable(SavedReportRequest request) {
        request.given().filter(name -> !request.view().takes(name)).findFirst().ifPresent(name -> {
            throw Problems.invalid("/" + name, "not-of-this-view");
        });
        if (request.period() != null && request.given().anyMatch(DAYS::contains)) {
            throw Problems.invalid("/period", "period-or-days");
        }
        if (request.schedule() != null) {
            Days.requirePossible("/schedule/startsOn", request.schedule().startsOn());
        }
        files.check(request.contents());
    }
}
