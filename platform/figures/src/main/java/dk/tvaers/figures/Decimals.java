package dk.tvaers.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** How figures are rounded: half up to four decimals, always four, so that the same facts give the same characters. */
public final class Decimals {
    private static final int SCALE = 4;
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private Decimals() {}

    static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** An exact quotient, rounded once. */
    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, SCALE, RoundingMode.HALF_UP);
    }

    /** {@code part / whole}; {@code whole} is greater than 0. */
    public static BigDecimal share(long part, long whole) {
        return quotient(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    public static BigDecimal hours(Duration duration) {
        var seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return quotient(seconds, SECONDS_PER_HOUR);
    }
}
