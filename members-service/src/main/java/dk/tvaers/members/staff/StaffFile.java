package dk.tvaers.members.staff;

import dk.tvaers.members.csv.CsvTable;
import dk.tvaers.members.csv.RowProblem;
import dk.tvaers.members.csv.Unusable;
import dk.tvaers.members.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A file of the whole staff as it is from a day on. What was before the day stays.
 *
 * @param rows the usable ones, one for each employee
 * @param named everybody the file names, also on a line that cannot be used: nobody is ended because of a slip
 */
record StaffFile(List<StaffRow> rows, Set<String> named, List<RowProblem> problems) {

    /** @param units ids by number */
    static StaffFile read(byte[] file, Map<String, UUID> units) {
        Map<String, StaffRow> rows = new LinkedHashMap<>();
        Map<String, Long> emails = new HashMap<>();
        Set<String> named = new HashSet<>();
        List<RowProblem> problems = new ArrayList<>();
        CsvTable.read(file, StaffRow.COLUMNS, (line, row) -> {
            if (row.isSet("employee_number")) {
                named.add(row.get("employee_number"));
            }
            try {
                StaffRow read = StaffRow.read(line, row, units);
                StaffRow first = rows.get(read.number());
                if (first != null) {
                    problems.add(RowProblem.of(line, "row-employee-double", first.line()));
                    return;
                }
                Long same = read.email() == null
                        ? null
                        : emails.putIfAbsent(read.email().toLowerCase(Locale.ROOT), line);
                if (same != null) {
                    problems.add(RowProblem.of(line, "row-email-double", same));
                    return;
                }
                rows.put(read.number(), read);
            } catch (Unusable unusable) {
                problems.add(RowProblem.of(line, unusable.code()));
            }
        });
        return new StaffFile(List.copyOf(rows.values()), named, problems);
    }

    /** Laid over what is known. */
    Staff from(LocalDate effective, Map<String, Timeline<Position>> known, Map<UUID, Timeline<String>> leads) {
        List<Employee> employees = new ArrayList<>();
        Map<UUID, Timeline<String>> led = new HashMap<>();
        // Whoever led a unit and leads it in the file no more.
        leads.forEach((unit, days) -> led.put(unit, days.until(effective.minusDays(1))));
        for (StaffRow row : rows) {
            Timeline<Position> days = known.getOrDefault(row.number(), Timeline.empty());
            employees.add(new Employee(row.number(), row.name(), row.email(), after(days, row, effective)));
            if (row.manages() != null) {
                LocalDate since = row.validFrom().isAfter(effective) ? row.validFrom() : effective;
                if (row.validTo() == null || !row.validTo().isBefore(since)) {
                    led.put(
                            row.manages(),
                            leads.getOrDefault(row.manages(), Timeline.<String>empty())
                                    .from(since, row.validTo(), row.number()));
                }
            }
        }
        return new Staff(employees, led);
    }

    private static Timeline<Position> after(Timeline<Position> known, StaffRow row, LocalDate effective) {
        if (row.validTo() != null && row.validTo().isBefore(effective)) {
            return known.spans().isEmpty()
                    ? known.from(row.validFrom(), row.validTo(), row.position())
                    : known.until(row.validTo());
        }
        boolean isNew = known.spans().isEmpty() || row.validFrom().isAfter(effective);
        return known.from(isNew ? row.validFrom() : effective, row.validTo(), row.position());
    }
}
