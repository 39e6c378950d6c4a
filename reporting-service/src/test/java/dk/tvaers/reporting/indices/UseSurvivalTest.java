package dk.tvaers.reporting.indices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.reporting.indices.UseSurvival.LastKnown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UseSurvivalTest {
    /**
     * Ten solutions. After 3 months 2 of 10 are out, and of one nothing is known later: S = 8/10. After 6 months 1 of 7 is out: S = 8/10·6/7 = 0.6857. Of two
     * of the six nothing is known at 12; of the other four 2 are out: S = 0.6857·1/2 = 0.3429.
     */
    @Test
    void multipliesWhatGoesOn() {
        var survival =
                UseSurvival.of(List.of(out(3), out(3), in(3), out(6), in(6), in(6), out(12), out(12), in(12), in(12)));

        assertEquals(List.of(10L, 7L, 4L), List.of(survival.atRisk(3), survival.atRisk(6), survival.atRisk(12)));
        assertEquals(List.of(2L, 1L, 2L), List.of(survival.stopped(3), survival.stopped(6), survival.stopped(12)));
        assertEquals(Optional.of(new BigDecimal("0.8000")), survival.inUse(3));
        assertEquals(Optional.of(new BigDecimal("0.6857")), survival.inUse(6));
        assertEquals(Optional.of(new BigDecimal("0.3429")), survival.inUse(12));
    }

    @Test
    void saysNothingOfAMonthThatNobodyReportedOn() {
        assertEquals(Optional.empty(), UseSurvival.of(List.of(in(3))).inUse(6));
        assertEquals(Optional.empty(), UseSurvival.of(List.of()).inUse(3));
    }

    @Provide
    Arbitrary<List<LastKnown>> uses() {
        return Combinators.combine(Arbitraries.of(3, 6, 12), Arbitraries.of(true, false))
                .as(LastKnown::new)
                .list()
                .ofMaxSize(30);
    }

    /** An independent computation: at each of the three months the share of those known that goes on. */
    @Property
    void isTheProductOfWhatGoesOn(@ForAll("uses") List<LastKnown> uses) {
        var expected = 1.0;
        for (var month : List.of(3, 6, 12)) {
            double known = uses.stream().filter(use -> use.months() >= month).count();
            double out = uses.stream()
                    .filter(use -> !use.inUse() && use.months() == month)
                    .count();
            expected *= known == 0 ? 1 : (known - out) / known;
            var found = UseSurvival.of(uses).inUse(month);

            assertEquals(known > 0, found.isPresent());
            if (known > 0) {
                assertEquals(expected, found.orElseThrow().doubleValue(), 0.00005001);
            }
        }
    }

    private static LastKnown in(int months) {
        return new LastKnown(months, true);
    }

    private static LastKnown out(int months) {
        return new LastKnown(months, false);
    }
}
