package dk.tvaers.pictures;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Time since something began. */
record TimeAxis(TimeUnit unit, Scale scale, double left, double right) {
    private static final int MOST_MARKS = 6;
    private static final int MOST_QUARTERS = 4;
    private static final int YEAR = 12;

    static TimeAxis until(Duration longest, TimeUnit unit, double left, double right) {
        double end = unit.in(longest);
        return new TimeAxis(unit, unit == TimeUnit.MONTHS ? months(end) : Scale.to(end, MOST_MARKS, 1), left, right);
    }

    /** Quarters, halves and whole years. */
    private static Scale months(double end) {
        double step = IntStream.of(1, 3, 6)
                .filter(each -> end / each <= MOST_QUARTERS)
                .mapToDouble(each -> each)
                .findFirst()
                .orElse(YEAR * Math.ceil(end / YEAR / MOST_MARKS));
        return new Scale(step, step * Math.max(1, Math.ceil(end / step)));
    }

    double x(Duration time) {
        return left + (right - left) * scale.share(unit.in(time));
    }

    double value(Duration time) {
        return unit.in(time);
    }

    Stream<Duration> marks() {
        return scale.marks().mapToObj(mark -> unit.times((long) mark));
    }
}
