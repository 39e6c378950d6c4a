package dk.tvaers.pictures;

import java.util.stream.DoubleStream;

/**
 * From 0 to a round figure, in round steps.
 *
 * @param step between two marks: 1, 2, 2.5 or 5 times a power of ten
 * @param end the last mark; above 0, so that lengths are always defined
 */
record Scale(double step, double end) {
    /** As long as the greatest value, for lengths whose numbers stand beside them. */
    static Scale exactly(double greatest) {
        double end = greatest > 0 ? greatest : 1;
        return new Scale(end, end);
    }

    /**
     * Holds a greatest value in about so many steps.
     *
     * @param finest step that makes sense, such as 1 for what is counted
     */
    static Scale to(double greatest, int steps, double finest) {
        double wanted = Math.max(greatest, finest) / steps;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double times = wanted / power;
        double step = Math.max(finest, power * (round(times, power > finest)));
        return new Scale(step, step * Math.ceil(Math.max(greatest, finest) / step - 1e-9));
    }

    /** Halves of five only where they are whole. */
    private static double round(double times, boolean halves) {
        if (times <= 2) {
            return times <= 1 ? 1 : 2;
        }
        if (times <= 2.5 && halves) {
            return 2.5;
        }
        return times <= 5 ? 5 : 10;
    }

    double share(double value) {
        return Math.clamp(value / end, 0, 1);
    }

    DoubleStream marks() {
        return DoubleStream.iterate(0, at -> at <= end + step / 2, at -> at + step)
                .map(at -> Math.round(at / step) * step);
    }
}
