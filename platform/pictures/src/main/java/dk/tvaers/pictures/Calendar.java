package dk.tvaers.pictures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days along a line.
 *
 * @param first at its left end
 * @param last at its right end
 */
record Calendar(LocalDate first, LocalDate last, double left, double right) {
    private static final double APART = 80;
    private static final int MOST_MARKS = 8;
    private static final int SHORT = 62;
    private static final List<Integer> DAYS = List.of(1, 2, 7, 14);
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000);
    private static final int YEAR = 12;

    double x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        // A single day has no line; it stands in the middle.
        double share = all == 0 ? 0.5 : Math.clamp(ChronoUnit.DAYS.between(first, day) / (double) all, 0, 1);
        return left + (right - left) * share;
    }

    boolean isShort() {
        return ChronoUnit.DAYS.between(first, last) <= SHORT;
    }

    /** Days worth a mark, few enough for their names. */
    List<LocalDate> marks() {
        if (isShort()) {
            return DAYS.stream()
                    .map(step -> every(first, step, ChronoUnit.DAYS))
                    .filter(this::areApart)
                    .findFirst()
                    .orElse(List.of(first));
        }
        return MONTHS.stream()
                .map(this::months)
                .filter(this::areApart)
                .findFirst()
                .orElse(List.of(first));
    }

    private boolean areApart(List<LocalDate> marks) {
        return IntStream.range(1, marks.size()).allMatch(i -> x(marks.get(i)) - x(marks.get(i - 1)) >= APART);
    }

    private List<LocalDate> months(int step) {
        LocalDate year = first.withDayOfYear(1);
        LocalDate begin =
                step > YEAR ? year.withYear(Math.floorDiv(year.getYear(), step / YEAR) * (step / YEAR)) : year;
        return every(begin, step, ChronoUnit.MONTHS);
    }

    private List<LocalDate> every(LocalDate from, int step, ChronoUnit unit) {
        return Stream.iterate(from, day -> !day.isAfter(last), day -> day.plus(step, unit))
                .filter(day -> !day.isBefore(first))
                .limit(MOST_MARKS + 1L)
                .toList();
    }

    String name(LocalDate day, Words words) {
        return isShort() ? words.day(day) : words.month(day);
    }
}
