package dk.tvaers.members.staff;

import dk.tvaers.members.csv.Unusable;
import dk.tvaers.members.person.Employees;
import dk.tvaers.privacy.PersonalNumbers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of the staff, judged by itself.
 *
 * @param validFrom first day at work
 * @param manages the unit it leads
 */
record StaffRow(
        long line,
        String number,
        String name,
        @Nullable String email,
        Position position,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID manages) {
    static final List<String> COLUMNS = List.of(
            "employee_number", "name", "email", "unit_number", "job_function", "valid_from", "valid_to", "manages");

    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    static StaffRow read(long line, CSVRecord row, Map<String, UUID> units) throws Unusable {
        if (!row.isConsistent()) {
            throw new Unusable("row-columns");
        }
        LocalDate from = date(row.get("valid_from"));
        LocalDate to = date(row.get("valid_to"));
        if (from == null) {
            throw new Unusable("row-date");
        }
        if (to != null && to.isBefore(from)) {
            throw new Unusable("row-dates-reversed");
        }
        UUID unit = unit(row.get("unit_number"), units);
        if (unit == null) {
            throw new Unusable("row-unit-unknown");
        }
        String job = row.get("job_function");
        return new StaffRow(
                line,
                number(row.get("employee_number")),
                name(row.get("name")),
                email(row.get("email")),
                new Position(unit, Employees.profession(job).orElse(null)),
                from,
                to,
                unit(row.get("manages"), units));
    }

    /** An employee number is never a personal number: that would be on paper in every log that names it. */
    private static String number(String number) throws Unusable {
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new Unusable("row-employee-number");
        }
        if (PersonalNumbers.in(number)) {
            throw new Unusable("row-personal-number");
        }
        return number;
    }

    static String name(String written) throws Unusable {
        String name = PersonalNumbers.mask(written).text().strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME || hasControl(name)) {
            throw new Unusable("row-employee-name");
        }
        return name;
    }

    static @Nullable String email(String email) throws Unusable {
        if (email.isEmpty()) {
            return null;
        }
        int at = email.indexOf('@');
        if (at < 1 || at == email.length() - 1 || email.length() > LONGEST_EMAIL || hasControl(email)) {
            throw new Unusable("row-email");
        }
        return email;
    }

    private static @Nullable UUID unit(String number, Map<String, UUID> units) throws Unusable {
        if (number.isEmpty()) {
            return null;
        }
        UUID unit = units.get(number);
        if (unit == null) {
            throw new Unusable("row-unit-unknown");
        }
        return unit;
    }

    private static @Nullable LocalDate date(String text) throws Unusable {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw new Unusable("row-date");
        }
    }

    private static boolean hasControl(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }

    /** Without name and address, so that no log gets them. */
    @Override
    public String toString() {
        return "StaffRow[" + line + "]";
    }
}
