package dk.tvaers.pictures;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What share is still waiting, or still in use, after a time: up to four curves of Kaplan and Meier, with how many are still counted.
 *
 * @param remaining what it means to be still counted, over the curve
 * @param unit of its axis
 * @param isPublic where fewer than five are still counted, the curve ends and the number is not shown
 */
public record Survival(Caption caption, String remaining, TimeUnit unit, List<Curve> curves, boolean isPublic)
        implements Picture {
    public Survival {
        curves = Strand.few(curves);
    }

    /**
     * One curve.
     *
     * @param steps at every time at which something ended or was lost from sight, in any order
     */
    public record Curve(String name, long n, List<Step> steps) {
        public Curve {
            steps = steps.stream().sorted(Comparator.comparing(Step::at)).toList();
        }

        /** How many are still counted just before a time. */
        long waiting(Duration time) {
            return steps.stream()
                    .filter(step -> step.at().compareTo(time) >= 0)
                    .findFirst()
                    .map(Step::waiting)
                    .orElse(0L);
        }

        Optional<Duration> median() {
            return steps.stream()
                    .filter(step -> step.share() <= HALF)
                    .map(Step::at)
                    .findFirst();
        }
    }

    /** A share of exactly one half, whatever it was multiplied from. */
    private static final double HALF = 0.5 + 1e-12;

    /**
     * A time at which something ended.
     *
     * @param waiting how many were still counted just before
     * @param share that is left afterwards, 0 to 1
     */
    public record Step(Duration at, long waiting, double share) {}
}
