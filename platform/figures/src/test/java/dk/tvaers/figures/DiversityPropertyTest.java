package dk.tvaers.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds of diversity whatever the group. */
class DiversityPropertyTest {
    private static final List<Function<Diversity, Optional<BigDecimal>>> FIGURES =
            List.of(Diversity::blau, Diversity::blauNormalised, Diversity::shannon, Diversity::evenness);
    private static final BigDecimal ROUNDING = new BigDecimal("0.0001");

    @Property
    void isGreatestForEqualShares(
            @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 1, max = 500) Long> counts,
            @ForAll @LongRange(min = 1, max = 500) long each) {
        var some = Diversity.of(counts, counts.size());
        var equal = Diversity.of(Collections.nCopies(counts.size(), each), counts.size());

        for (var figure : FIGURES) {
            assertTrue(of(some, figure).compareTo(of(equal, figure)) <= 0);
        }
        assertEquals(0, of(equal, Diversity::blauNormalised).compareTo(BigDecimal.ONE));
        assertEquals(0, of(equal, Diversity::evenness).compareTo(BigDecimal.ONE));
    }

    @Property
    void doesNotDependOnWhatThePerspectivesAreCalled(
            @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 1, max = 500) Long> counts, @ForAll long seed) {
        var renamed = new ArrayList<>(counts);
        Collections.shuffle(renamed, new Random(seed));

        for (var figure : FIGURES) {
            assertEquals(
                    of(Diversity.of(counts, counts.size()), figure), of(Diversity.of(renamed, counts.size()), figure));
        }
    }

    @Property
    void isZeroForOnePerspective(
            @ForAll @LongRange(min = 1, max = 100_000) long members,
            @ForAll @IntRange(min = 2, max = 20) int expected) {
        var alike = Diversity.of(List.of(members), expected);

        for (var figure : FIGURES) {
            assertEquals(0, of(alike, figure).signum());
        }
    }

    @Property
    void doesNotDependOnTheSizeOfTheGroup(
            @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 1, max = 500) Long> counts,
            @ForAll @LongRange(min = 2, max = 50) long times) {
        var larger = counts.stream().map(count -> count * times).toList();

        for (var figure : FIGURES) {
            var difference = of(Diversity.of(counts, counts.size()), figure)
                    .subtract(of(Diversity.of(larger, counts.size()), figure));
            assertTrue(difference.abs().compareTo(ROUNDING) <= 0);
        }
    }

    @Property
    void oneDominatesLeastWhenSharesAreEqual(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 500) Long> counts) {
        var dominance = of(Diversity.of(counts, counts.size()), Diversity::dominance);

        assertTrue(dominance.compareTo(Decimals.share(1, counts.size())) >= 0);
        assertTrue(dominance.compareTo(BigDecimal.ONE) <= 0);
    }

    /** An independent computation, by the definitions and in doubles. */
    @Property
    void isWhatTheDefinitionsSay(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 500) Long> counts,
            @ForAll @IntRange(min = 1, max = 5) int missing) {
        double n = counts.stream().mapToLong(Long::longValue).sum();
        double k = counts.size() + missing;
        var blau = 1 - counts.stream().mapToDouble(c -> c / n * (c / n)).sum();
        var shannon = -counts.stream().mapToDouble(c -> c / n * Math.log(c / n)).sum();

        var diversity = Diversity.of(counts, (int) k);

        assertEquals(blau, of(diversity, Diversity::blau).doubleValue(), 0.00005001);
        assertEquals(
                blau * k / (k - 1), of(diversity, Diversity::blauNormalised).doubleValue(), 0.00005001);
        assertEquals(shannon, of(diversity, Diversity::shannon).doubleValue(), 0.00005001);
        assertEquals(shannon / Math.log(k), of(diversity, Diversity::evenness).doubleValue(), 0.00005001);
    }

    private static BigDecimal of(Diversity diversity, Function<Diversity, Optional<BigDecimal>> figure) {
        return figure.apply(diversity).orElseThrow();
    }
}
