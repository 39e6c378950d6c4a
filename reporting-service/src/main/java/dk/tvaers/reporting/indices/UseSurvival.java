package dk.tvaers.reporting.indices;

import dk.tvaers.figures.Decimals;
import dk.tvaers.reporting.indices.KaplanMeier.Wait;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/**
 * How many solutions are still in use some months after they were implemented (domain.md §8, handover survival), by
 * {@link KaplanMeier}: a solution of which nobody has reported at 12 months counts with the 6 months that are known. A solution went
 * out of use at the month of the first report that said so; it may have been earlier, nobody asked in between.
 */
public final class UseSurvival {
    private final Collection<LastKnown> uses;
    private final KaplanMeier curve;

    private UseSurvival(Collection<LastKnown> uses) {
        this.uses = uses;
        this.curve = KaplanMeier.of(uses.stream()
                .map(use -> new Wait(time(use.months()), !use.inUse()))
                .toList());
    }

    public static UseSurvival of(Collection<LastKnown> uses) {
        return new UseSurvival(uses);
    }

    /** Solutions of which is known how they stood at this month, or until the month in which they went out of use. */
    public long atRisk(int months) {
        return uses.stream().filter(use -> use.months() >= months).count();
    }

    /** Solutions that went out of use at this month. */
    public long stopped(int months) {
        return uses.stream()
                .filter(use -> use.months() == months && !use.inUse())
                .count();
    }

    /** The estimated share that is in use after this month; none when nothing is known as late as that. */
    public Optional<BigDecimal> inUse(int months) {
        return atRisk(months) == 0 ? Optional.empty() : Optional.of(Decimals.rounded(curve.survival(time(months))));
    }

    /** Months have no fixed length; what counts here is their order. */
    private static Duration time(int months) {
        return Duration.ofDays(months);
    }

    /**
     * What is known of the use of one solution.
     *
     * @param months after its implementation, of the first report that it is out of use, otherwise of the last that it is in use
     */
    public record LastKnown(int months, boolean inUse) {}
}
