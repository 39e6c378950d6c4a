package dk.tvaers.members.staff;

import dk.tvaers.members.departure.DepartureService;
import dk.tvaers.members.person.Employees;
import dk.tvaers.members.person.Employees.Facts;
import dk.tvaers.members.person.Employees.Owner;
import dk.tvaers.members.timeline.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people of one import. */
final class StaffPeople {
    private static final int MANY = 500;

    private final Employees people;
    private final StaffTables tables;
    private final DepartureService departures;
    private final Map<String, UUID> numbers;
    private final StaffPlan plan;
    private final LocalDate today;
    private final Map<UUID, Timeline<Position>> placed = new HashMap<>();
    private final Map<UUID, Facts> told = new LinkedHashMap<>();
    private Map<String, Owner> owners = Map.of();

    StaffPeople(
            Employees people,
            StaffTables tables,
            DepartureService departures,
            Map<String, UUID> numbers,
            StaffPlan plan,
            LocalDate today) {
        this.people = people;
        this.tables = tables;
        this.departures = departures;
        this.numbers = numbers;
        this.plan = plan;
        this.today = today;
    }

    /** Tells how many of those who were known are not as they were, the ended aside. */
    int brought(Map<String, Employee> wanted) {
        Map<UUID, Facts> known = people.facts(numbers.values());
        Map<UUID, LocalDate> leavers = new LinkedHashMap<>();
        owners = people.owners(emails(wanted));
        hire(wanted);
        int changed = 0;
        for (var each : numbers.entrySet()) {
            Employee employee = wanted.get(each.getKey());
            Timeline<Position> days = plan.positions().get(each.getKey());
            Facts before = known.get(each.getValue());
            if (before != null && (days != null || employee != null)) {
                Facts after = after(each.getValue(), before, employee, days);
                if (!after.equals(before)) {
                    told.put(each.getValue(), after);
                }
                if (days != null) {
                    placed.put(each.getValue(), days);
                    if (before.unitId() != null) {
                        lastDay(days).ifPresent(day -> leavers.put(each.getValue(), day));
                    }
                }
                changed += employee != null && (days != null || !after.equals(before)) ? 1 : 0;
            }
        }
        people.record(told);
        tables.place(placed);
        departures.employmentEnded(leavers);
        if (placed.size() > MANY) {
            tables.grown();
        }
        return changed;
    }

    private static Set<String> emails(Map<String, Employee> wanted) {
        return wanted.values().stream()
                .filter(employee -> employee.email() != null)
                .map(employee -> employee.email().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private @Nullable Owner owner(@Nullable String email) {
        return email == null ? null : owners.get(email.toLowerCase(Locale.ROOT));
    }

    /** Whoever logged in before the employer told of them is the same person. */
    private void hire(Map<String, Employee> wanted) {
        Set<UUID> numbered = new HashSet<>(numbers.values());
        Map<String, UUID> hired = new LinkedHashMap<>();
        wanted.forEach((number, employee) -> {
            if (!numbers.containsKey(number)) {
                Owner owner = owner(employee.email());
                boolean isThere = owner != null && owner.employee() && numbered.add(owner.id());
                Facts facts = after(isThere ? owner.id() : null, null, employee, employee.positions());
                if (isThere) {
                    told.put(owner.id(), facts);
                }
                UUID person = isThere ? owner.id() : people.hire(facts);
                hired.put(number, person);
                placed.put(person, employee.positions());
            }
        });
        tables.number(hired);
    }

    /** An address that is another's stays with the other: one bad address stops nothing. */
    private Facts after(
            @Nullable UUID person,
            @Nullable Facts before,
            @Nullable Employee employee,
            @Nullable Timeline<Position> days) {
        Position now = (days == null ? employee.positions() : days).on(today).orElse(null);
        Facts known = before == null ? new Facts("", null, null, null) : before;
        Owner owner = employee == null ? null : owner(employee.email());
        boolean isAnothers = owner != null && !owner.id().equals(person);
        return new Facts(
                employee == null ? known.name() : employee.name(),
                employee == null || isAnothers ? known.email() : employee.email(),
                now == null ? null : now.unitId(),
                now == null || now.profession() == null ? known.profession() : now.profession());
    }

    /** Of somebody who has no day left. */
    private Optional<LocalDate> lastDay(Timeline<Position> days) {
        Timeline<Position> past = days.until(today.minusDays(1));
        if (!past.equals(days)) {
            return Optional.empty();
        }
        return Optional.of(
                past.spans().isEmpty() ? today : past.spans().getLast().to());
    }
}
