package dk.tvaers.members.register;

import dk.tvaers.members.staff.StaffImportService;
import dk.tvaers.members.staff.StaffReport;
import dk.tvaers.members.unit.RegisterProblem;
import dk.tvaers.members.unit.RegisterReport;
import dk.tvaers.members.unit.UnitImportService;
import dk.tvaers.web.calendar.MunicipalCalendar;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Brings units and staff to what the register says, both or neither. */
@ApplicationScoped
class RegisterImports {
    /** Seconds; thousands of people on a busy machine take longer than the usual minute. */
    private static final int PATIENCE = 600;

    private final UnitImportService units;
    private final StaffImportService staff;
    private final MunicipalCalendar calendar;

    RegisterImports(UnitImportService units, StaffImportService staff, MunicipalCalendar calendar) {
        this.units = units;
        this.staff = staff;
        this.calendar = calendar;
    }

    /** What was done, or would be, and what could not be used. */
    record Done(RegisterReport units, StaffReport staff, List<RegisterProblem> problems) {}

    /** A dry run does everything and then takes it back, so that it cannot say anything else than the import would do. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    Done bring(RegisterData register, boolean confirmed, boolean dryRun) {
        LocalDate today = calendar.today();
        RegisterReport units = this.units.importRegister(register.units(), false);
        RegisterStaff people = new RegisterStaff(register, units.ids(), today);
        StaffReport report = staff.importStaff(people.staff(), today.minusDays(1), confirmed || dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        List<RegisterProblem> problems = new ArrayList<>(units.problems());
        problems.addAll(people.problems());
        return new Done(units, report, problems);
    }
}
