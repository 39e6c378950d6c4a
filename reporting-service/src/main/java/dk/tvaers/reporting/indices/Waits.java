package dk.tvaers.reporting.indices;

import dk.tvaers.reporting.indices.KaplanMeier.Wait;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The times that things take, those included that are not over yet; see {@link KaplanMeier}. */
public final class Waits {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NINE_IN_TEN = new BigDecimal("0.9");

    private final long n;
    private final KaplanMeier curve;

    private Waits(long n, KaplanMeier curve) {
        this.n = n;
        this.curve = curve;
    }

    /** @param waits how many there are of each */
    public static Waits of(Map<Wait, Long> waits) {
        return new Waits(waits.values().stream().mapToLong(Long::longValue).sum(), KaplanMeier.of(waits));
    }

    public long n() {
        return n;
    }

    /** Within this time half are through; none when too many still wait. */
    public Optional<Duration> median() {
        return curve.timeUntil(HALF);
    }

    /** Within this time nine in ten are through; none when too many still wait. */
    public Optional<Duration> ninetieth() {
        return curve.timeUntil(NINE_IN_TEN);
    }
}
