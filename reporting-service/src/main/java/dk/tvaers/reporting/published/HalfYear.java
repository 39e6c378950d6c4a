package dk.tvaers.reporting.published;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Half of a calendar year, as a round of the year wheel has it. */
record HalfYear(int year, int half) {
    private static final Pattern CODE = Pattern.compile("([0-9]{4})-H([12])");
    private static final int MONTHS = 6;

    static Optional<HalfYear> parse(String code) {
        var match = CODE.matcher(code);
        return match.matches()
                ? Optional.of(new HalfYear(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() > MONTHS ? 2 : 1);
    }

    String code() {
        return "%04d-H%d".formatted(year, half);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, half == 1 ? 1 : 1 + MONTHS, 1);
    }

    LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    HalfYear before() {
        return half == 1 ? new HalfYear(year - 1, 2) : new HalfYear(year, 1);
    }
}
