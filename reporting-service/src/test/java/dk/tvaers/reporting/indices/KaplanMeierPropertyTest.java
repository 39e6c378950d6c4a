package dk.tvaers.reporting.indices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.reporting.indices.KaplanMeier.Wait;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the curve whatever the waits. Few different times, so that there are many ties. */
class KaplanMeierPropertyTest {
    private static final BigDecimal MEDIAN = new BigDecimal("0.5");

    @Provide
    Arbitrary<List<Wait>> waits() {
        var times = Arbitraries.integers().between(0, 20).map(Duration::ofHours);
        return Combinators.combine(times, Arbitraries.of(true, false))
                .as(Wait::new)
                .list()
                .ofMaxSize(40);
    }

    /** An independent computation: the product over all times, each counted afresh. */
    @Property
    void isTheProductOfWhatGoesOn(@ForAll("waits") List<Wait> waits, @ForAll @IntRange(min = 0, max = 20) int hour) {
        var expected = 1.0;
        for (var time = 0; time <= hour; time++) {
            var at = Duration.ofHours(time);
            var atRisk = waits.stream()
                    .filter(wait -> wait.time().compareTo(at) >= 0)
                    .count();
            var ended = waits.stream()
                    .filter(wait -> wait.ended() && wait.time().equals(at))
                    .count();
            expected *= atRisk == 0 ? 1 : 1 - (double) ended / atRisk;
        }

        assertEquals(
                expected, KaplanMeier.of(waits).survival(Duration.ofHours(hour)).doubleValue(), 1e-12);
    }

    @Property
    void doesNotDependOnTheOrder(@ForAll("waits") List<Wait> waits, @ForAll long seed) {
        var shuffled = new ArrayList<>(waits);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(
                KaplanMeier.of(waits).timeUntil(MEDIAN),
                KaplanMeier.of(shuffled).timeUntil(MEDIAN));
    }

    /** Nobody looks faster by leaving things open. */
    @Property
    void isNeverShorterWithMoreLeftOpen(
            @ForAll("waits") List<Wait> waits, @ForAll @IntRange(min = 1, max = 20) int more) {
        var withOpen = new ArrayList<>(waits);
        withOpen.addAll(Collections.nCopies(more, new Wait(Duration.ofHours(20), false)));

        var before = KaplanMeier.of(waits).timeUntil(MEDIAN);
        var after = KaplanMeier.of(withOpen).timeUntil(MEDIAN);

        assertTrue(after.isEmpty() || before.isPresent());
        assertTrue(after.isEmpty() || after.get().compareTo(before.orElseThrow()) >= 0);
    }

    @Property
    void timeUntilIsTheFirstAtWhichEnoughIsOver(@ForAll("waits") List<Wait> waits) {
        var curve = KaplanMeier.of(waits);
        Optional<Duration> median = curve.timeUntil(MEDIAN);

        median.ifPresent(time -> {
            assertTrue(curve.survival(time).doubleValue() <= 0.5 + 1e-12);
            assertTrue(curve.survival(time.minusNanos(1)).doubleValue() > 0.5);
        });
    }
}
