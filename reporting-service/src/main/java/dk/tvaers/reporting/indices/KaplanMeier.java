package dk.tvaers.reporting.indices;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The product-limit estimate of how long something takes when some of it is not over yet (E. L. Kaplan and P. Meier,
 * <i>Nonparametric Estimation from Incomplete Observations</i>, JASA 53, 1958): S(t) = Π (1 − dᵢ/nᵢ) over the times tᵢ ≤ t at which
 * dᵢ of the nᵢ still waiting ended. Leaving the open ones out would make a service look faster the less it answers.
 *
 * <p>What is censored at a time counts as still waiting for what ended at that time, as Kaplan and Meier do.
 */
public final class KaplanMeier {
    /** 34 digits; with a million steps the error is below 1E-27. */
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** Takes a survival of exactly one half for one half, although it was multiplied from rounded quotients. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1E-24");

    private final List<Step> steps;

    private KaplanMeier(List<Step> steps) {
        this.steps = steps;
    }

    /** The curve of these waits, in any order. */
    public static KaplanMeier of(Collection<Wait> waits) {
        return of(waits.stream().collect(groupingBy(Function.identity(), counting())));
    }

    /**
     * The curve of these waits.
     *
     * @param waits how many there are of each
     */
    public static KaplanMeier of(Map<Wait, Long> waits) {
        var byTime = new TreeMap<Duration, Ends>();
        waits.forEach((wait, n) -> byTime.merge(wait.time(), Ends.of(wait, n), Ends::plus));
        var steps = new ArrayList<Step>();
        var survival = BigDecimal.ONE;
        var waiting = waits.values().stream().mapToLong(Long::longValue).sum();
        for (var entry : byTime.entrySet()) {
            var ends = entry.getValue();
            if (ends.ended() > 0) {
                survival = survival.multiply(BigDecimal.valueOf(waiting - ends.ended()), PRECISION)
                        .divide(BigDecimal.valueOf(waiting), PRECISION);
            }
            steps.add(new Step(entry.getKey(), waiting, survival));
            waiting -= ends.ended() + ends.censored();
        }
        return new KaplanMeier(List.copyOf(steps));
    }

    /** The whole curve, in order of time. */
    public List<Step> steps() {
        return steps;
    }

    /** S(t): the estimated share that still waits after this time. */
    public BigDecimal survival(Duration time) {
        var survival = BigDecimal.ONE;
        for (var step : steps) {
            if (step.at().compareTo(time) > 0) {
                break;
            }
            survival = step.survival();
        }
        return survival;
    }

    /**
     * The time within which a share is over: the smallest t with S(t) ≤ 1 − share. None when the curve does not get that far, because
     * too many still wait or there was nothing to wait for; any number would be invented.
     *
     * @param share for example 0.5 for the median
     */
    public Optional<Duration> timeUntil(BigDecimal share) {
        var limit = BigDecimal.ONE.subtract(share).add(TOLERANCE);
        return steps.stream()
                .filter(step -> step.survival().compareTo(limit) <= 0)
                .map(Step::at)
                .findFirst();
    }

    /**
     * One thing that takes its time.
     *
     * @param time until it ended, or until now; below zero, which clocks apart can make, counts as zero
     * @param ended false for what is still open, or was given up: it is censored
     */
    public record Wait(Duration time, boolean ended) {
        public Wait {
            time = time.isNegative() ? Duration.ZERO : time;
        }
    }

    /**
     * A time at which something ended or was censored.
     *
     * @param waiting how many still waited just before
     * @param survival S of this time
     */
    public record Step(Duration at, long waiting, BigDecimal survival) {}

    private record Ends(long ended, long censored) {
        static Ends of(Wait wait, long n) {
            return wait.ended() ? new Ends(n, 0) : new Ends(0, n);
        }

        Ends plus(Ends other) {
            return new Ends(ended + other.ended, censored + other.censored);
        }
    }
}
