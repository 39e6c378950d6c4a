package dk.tvaers.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How mixed a group is (domain.md §8). With p the share of each category among n members and k the number of categories that
 * could be there:
 *
 * <ul>
 *   <li>Blau B = 1 − Σp², the chance that two members drawn with replacement differ (P. M. Blau, <i>Inequality and
 *       Heterogeneity</i>, 1977; the same as Simpson's 1949 and Gini's index);
 *   <li>B normalised to 0–1 by its greatest value for k categories: B·k/(k−1);
 *   <li>Shannon H = −Σ p ln p, natural logarithm (C. E. Shannon, <i>A Mathematical Theory of Communication</i>, 1948);
 *   <li>evenness J = H / ln k (E. C. Pielou, 1966);
 *   <li>dominance d = max p, the share of the largest category (W. H. Berger and F. L. Parker, 1970).
 * </ul>
 *
 * A figure is absent where it is not defined: all of them without members, the two that compare with k when k is 1.
 */
public final class Diversity {
    private final List<Long> counts;
    private final long n;
    private final int categories;

    private Diversity(List<Long> counts, int categories) {
        this.counts = counts;
        this.n = counts.stream().mapToLong(Long::longValue).sum();
        this.categories = categories;
    }

    /**
     * The diversity of a group.
     *
     * @param counts members per category, in any order; categories without members may be left out
     * @param categories k, at least as many as there are counts above 0
     */
    public static Diversity of(Collection<Long> counts, int categories) {
        // Sorted, so that a sum of doubles does not depend on the order in which the categories came.
        var present = counts.stream().filter(count -> count > 0).sorted().toList();
        if (categories < present.size()) {
            throw new IllegalArgumentException("fewer categories than are present");
        }
        return new Diversity(present, categories);
    }

    /** 0 when all are alike, 1 − 1/k at most. */
    public Optional<BigDecimal> blau() {
        return n == 0 ? Optional.empty() : Optional.of(Decimals.quotient(differingPairs(), pairs()));
    }

    /** 0 when all are alike, 1 when every category has the same share. */
    public Optional<BigDecimal> blauNormalised() {
        if (n == 0 || categories < 2) {
            return Optional.empty();
        }
        return Optional.of(Decimals.quotient(
                differingPairs().multiply(BigDecimal.valueOf(categories)),
                pairs().multiply(BigDecimal.valueOf(categories - 1L))));
    }

    /** In nats: 0 when all are alike, ln k at most. */
    public Optional<BigDecimal> shannon() {
        return n == 0 ? Optional.empty() : Optional.of(Decimals.rounded(entropy()));
    }

    /** 0 when all are alike, 1 when every category has the same share. */
    public Optional<BigDecimal> evenness() {
        return n == 0 || categories < 2
                ? Optional.empty()
                : Optional.of(Decimals.rounded(entropy() / StrictMath.log(categories)));
    }

    /** Share of the largest category: 1/k at least, 1 when all are alike. */
    public Optional<BigDecimal> dominance() {
        return n == 0 ? Optional.empty() : Optional.of(Decimals.share(counts.getLast(), n));
    }

    /** n² − Σc²; divided by {@link #pairs()} it is 1 − Σp², without a rounding in between. */
    private BigDecimal differingPairs() {
        return counts.stream().map(Diversity::square).reduce(pairs(), BigDecimal::subtract);
    }

    private BigDecimal pairs() {
        return square(n);
    }

    /** −Σ p ln p as ln n − (Σ c ln c)/n. {@code StrictMath} gives the same bits on every machine. */
    private double entropy() {
        var weighted = counts.stream()
                .mapToDouble(count -> count * StrictMath.log(count))
                .sum();
        return StrictMath.log(n) - weighted / n;
    }

    private static BigDecimal square(long value) {
        return BigDecimal.valueOf(value).pow(2);
    }
}
