package dk.tvaers.members.staff;

import dk.tvaers.members.csv.RowProblem;
import dk.tvaers.members.timeline.Timeline;
import dk.tvaers.members.unit.UnitService;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Imports of the staff from files. */
@ApplicationScoped
class StaffImports {
    /** Seconds; thousands of people on a busy machine take longer than the usual minute. */
    private static final int PATIENCE = 600;

    private final StaffImportService service;
    private final UnitService units;
    private final MunicipalCalendar calendar;

    StaffImports(StaffImportService service, UnitService units, MunicipalCalendar calendar) {
        this.service = service;
        this.units = units;
        this.calendar = calendar;
    }

    /** What was done, or would be, and what could not be used. */
    record Done(StaffReport report, List<RowProblem> problems) {}

    /** A dry run does everything and then takes it back, so that it cannot say anything else than the import would do. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    Done importFile(byte[] file, @Nullable LocalDate effective, boolean confirmed, boolean dryRun) {
        LocalDate from = effective == null ? calendar.today() : effective;
        if (from.isAfter(calendar.today())) {
            throw Problems.invalid("/effective", "import-of-a-day-to-come");
        }
        service.lock();
        StaffFile read = StaffFile.read(file, units.ids());
        Map<String, Timeline<Position>> known = service.positions();
        Staff staff = read.from(from, known, service.leads());
        StaffReport report =
                service.importStaff(staff, slipped(read, staff, known), from.minusDays(1), confirmed || dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return new Done(report, new ArrayList<>(read.problems()));
    }

    /** Those whose line cannot be used keep their days. */
    private static Map<String, Timeline<Position>> slipped(
            StaffFile read, Staff staff, Map<String, Timeline<Position>> known) {
        Map<String, Timeline<Position>> kept = new HashMap<>();
        read.named().stream().filter(known::containsKey).forEach(number -> kept.put(number, known.get(number)));
        staff.employees().forEach(employee -> kept.remove(employee.number()));
        return kept;
    }
}
