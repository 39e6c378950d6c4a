package dk.tvaers.members.staff;

import dk.tvaers.members.departure.DepartureService;
import dk.tvaers.members.erasure.ErasedEmployees;
import dk.tvaers.members.person.Employees;
import dk.tvaers.members.timeline.Timeline;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the staff to what the employer says: writes and tells what differs, and nothing else. */
@ApplicationScoped
public class StaffImportService {
    private final StaffTables tables;
    private final Employees people;
    private final DepartureService departures;
    private final ErasedEmployees erased;
    private final MunicipalCalendar calendar;
    private final double mostEnded;

    StaffImportService(
            StaffTables tables,
            Employees people,
            DepartureService departures,
            ErasedEmployees erased,
            MunicipalCalendar calendar,
            @ConfigProperty(name = "tvaers.import.ends-unconfirmed", defaultValue = "0.1") double mostEnded) {
        this.tables = tables;
        this.people = people;
        this.departures = departures;
        this.erased = erased;
        this.calendar = calendar;
        this.mostEnded = mostEnded;
    }

    /** What is read after this stays as it is until the caller's transaction ends. */
    void lock() {
        tables.lock();
    }

    /** Where everybody has worked until now, by the employer's number. */
    Map<String, Timeline<Position>> positions() {
        Map<UUID, Timeline<Position>> positions = tables.positions();
        Map<String, Timeline<Position>> known = new HashMap<>();
        tables.numbers()
                .forEach((number, person) -> known.put(number, positions.getOrDefault(person, Timeline.empty())));
        return known;
    }

    /** Who has led each unit until now, by the employer's number. */
    Map<UUID, Timeline<String>> leads() {
        Map<UUID, String> numbers = new HashMap<>();
        tables.numbers().forEach((number, person) -> numbers.put(person, number));
        Map<UUID, Timeline<String>> leads = new HashMap<>();
        tables.leads().forEach((unit, days) -> leads.put(unit, days.mapped(numbers::get)));
        return leads;
    }

    /** As the other, of a staff that is whole. */
    @Transactional
    public StaffReport importStaff(Staff staff, LocalDate lastDay, boolean confirmed) {
        return importStaff(staff, Map.of(), lastDay, confirmed);
    }

    /**
     * @param kept the days of people of whom it does not say anything that can be used
     * @param lastDay of those who are not in it
     * @param confirmed also when it ends more people than may go unasked
     * @throws dk.tvaers.web.problem.ProblemException 409 when it does and nobody confirmed it
     */
    @Transactional
    StaffReport importStaff(Staff staff, Map<String, Timeline<Position>> kept, LocalDate lastDay, boolean confirmed) {
        tables.lock();
        LocalDate today = calendar.today();
        Map<String, UUID> numbers = tables.numbers();
        Map<String, Employee> wanted = new LinkedHashMap<>();
        staff.employees().forEach(employee -> wanted.put(employee.number(), employee));
        passOverTheErased(wanted, today);
        Map<String, Timeline<Position>> days = new LinkedHashMap<>(kept);
        wanted.forEach((number, employee) -> days.put(number, employee.positions()));
        StaffPlan plan = StaffPlan.of(positions(), days, lastDay, today);
        if (plan.endsMoreThan(mostEnded) && !confirmed) {
            throw Problems.refused("import-ends-many", plan.ended(), plan.employed());
        }
        int changed = new StaffPeople(people, tables, departures, numbers, plan, today).brought(wanted);
        int created = (int) wanted.keySet().stream()
                .filter(each -> !numbers.containsKey(each))
                .count();
        int leads = lead(staff.leads());
        return new StaffReport(created, changed, plan.ended(), wanted.size() - created - changed, leads);
    }

    /** Whoever works here again is somebody new. */
    private void passOverTheErased(Map<String, Employee> wanted, LocalDate today) {
        List<String> former = wanted.values().stream()
                .filter(employee ->
                        employee.positions().until(today.minusDays(1)).equals(employee.positions()))
                .map(Employee::number)
                .toList();
        wanted.keySet().removeAll(erased.among(former));
    }

    private int lead(Map<UUID, Timeline<String>> wanted) {
        Map<String, UUID> numbers = tables.numbers();
        Map<UUID, Timeline<UUID>> known = tables.leads();
        Map<UUID, Timeline<UUID>> changed = new HashMap<>();
        wanted.forEach((unit, days) -> {
            Timeline<UUID> after = days.where(numbers::containsKey).mapped(numbers::get);
            if (!after.equals(known.getOrDefault(unit, Timeline.empty()))) {
                changed.put(unit, after);
            }
        });
        tables.lead(changed);
        return changed.size();
    }
}
