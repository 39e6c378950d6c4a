package dk.tvaers.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** How figures are rounded: half up to four decimals, always four, so that the same facts give the same characters. */
public final class Decimals {
    private static final int SCALE = 4;
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    private Decimals() {}

    static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** As every figure is shown. */
    public static BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** An exact quotient, rounded once. */
    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, SCALE, RoundingMode.HALF_UP);
    }

    /** {@code part / whole}; {@code whole} is greater than 0. */
    public static BigDecimal share(long part, long whole) {
        return quotient(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** {@code 1000 · part / whole}; {@code whole} is greater than 0. */
    public static BigDecimal perThousand(long part, long whole) {
        return quotient(BigDecimal.valueOf(part).movePointRight(3), BigDecimal.valueOf(whole));
    }

    public static BigDecimal hours(Duration duration) {
        return quotient(seconds(duration), SECONDS_PER_HOUR);
    }

    /** Days of 24 hours. */
    public static BigDecimal days(Duration duration) {
        return quotient(seconds(duration), SECONDS_PER_DAY);
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }
}
