package dk.tvaers.reporting.indices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.reporting.indices.KaplanMeier.Wait;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    private static final BigDecimal MEDIAN = new BigDecimal("0.5");
    private static final BigDecimal P90 = new BigDecimal("0.9");

    /**
     * The remission times of Freireich et al. 1963 in weeks, the example of most textbooks (first printed so by Gehan 1965); "+" is
     * censored: 6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+. By hand:
     *
     * <pre>
     *  t  at risk  ended  S(t)
     *  6    21       3    18/21         = 0.8571
     *  7    17       1    0.8571·16/17  = 0.8067
     * 10    15       1    0.8067·14/15  = 0.7529
     * 13    12       1    0.7529·11/12  = 0.6902
     * 16    11       1    0.6902·10/11  = 0.6275
     * 22     7       1    0.6275·6/7    = 0.5378
     * 23     6       1    0.5378·5/6    = 0.4482
     * </pre>
     *
     * so the median is 23 weeks, and one in ten is never reached.
     */
    @Test
    void isThatOfTheTextbooks() {
        var curve = KaplanMeier.of(waits("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"));

        assertEquals(
                List.of(
                        "1.0000", "0.8571", "0.8067", "0.8067", "0.7529", "0.6902", "0.6275", "0.5378", "0.4482",
                        "0.4482"),
                Stream.of(5, 6, 7, 9, 10, 13, 16, 22, 23, 35)
                        .map(week -> rounded(curve, week))
                        .toList());
        assertEquals(Optional.of(weeks(23)), curve.timeUntil(MEDIAN));
        assertEquals(Optional.empty(), curve.timeUntil(P90));
        assertEquals(
                List.of(21L, 17L, 15L, 12L, 11L, 7L, 6L),
                curve.steps().stream()
                        .filter(step -> List.of(6, 7, 10, 13, 16, 22, 23)
                                .contains((int) (step.at().toDays() / 7)))
                        .map(KaplanMeier.Step::waiting)
                        .toList());
        assertEquals(16, curve.steps().size());
    }

    /** The other half of the same trial, where nothing is censored: S is the share of larger values. */
    @Test
    void isTheShareOfLargerValuesWhenNothingIsOpen() {
        var curve = KaplanMeier.of(waits("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23"));

        assertEquals("0.3810", rounded(curve, 8));
        assertEquals("0.0000", rounded(curve, 23));
        assertEquals(Optional.of(weeks(8)), curve.timeUntil(MEDIAN));
        assertEquals(Optional.of(weeks(17)), curve.timeUntil(P90));
    }

    @Test
    void saysNothingWithoutWaits() {
        var curve = KaplanMeier.of(List.of());

        assertEquals(Optional.empty(), curve.timeUntil(MEDIAN));
        assertEquals("1.0000", rounded(curve, 1));
    }

    @Test
    void isDecidedByTheOnlyOne() {
        assertEquals(Optional.of(weeks(4)), KaplanMeier.of(waits("4")).timeUntil(P90));
        assertEquals(Optional.empty(), KaplanMeier.of(waits("4+")).timeUntil(MEDIAN));
    }

    @Test
    void saysNothingWhileAllAreOpen() {
        assertEquals(Optional.empty(), KaplanMeier.of(waits("1+ 2+ 3+ 40+")).timeUntil(MEDIAN));
    }

    /** Two of four end at 5: S = ½ there. What is censored at 5 is at risk at 5; were it not, two of three would end and S be ⅓. */
    @Test
    void countsWhatIsCensoredAtTheSameTimeAsStillWaiting() {
        var curve = KaplanMeier.of(waits("5+ 5 5 9+"));

        assertEquals("0.5000", rounded(curve, 5));
        assertEquals(Optional.of(weeks(5)), curve.timeUntil(MEDIAN));
    }

    /** ⅔ · ¾ is one half exactly, which rounded quotients miss by a little. */
    @Test
    void reachesOneHalfExactly() {
        var curve = KaplanMeier.of(waits("1 1 1 1 2+ 2+ 2+ 2+ 3 4+ 4+ 4+"));

        assertEquals("0.5000", rounded(curve, 3));
        assertEquals(Optional.of(weeks(3)), curve.timeUntil(MEDIAN));
    }

    @Test
    void takesATimeBelowZeroForNone() {
        var curve = KaplanMeier.of(List.of(new Wait(Duration.ofSeconds(-3), true)));

        assertEquals(Optional.of(Duration.ZERO), curve.timeUntil(MEDIAN));
    }

    /** More steps than a year of inputs; the last one is the median of 1 … 100,001. */
    @Test
    void isExactAlsoForMany() {
        var many = new ArrayList<Wait>();
        IntStream.rangeClosed(1, 100_001).forEach(week -> many.add(new Wait(weeks(week), true)));

        assertEquals(Optional.of(weeks(50_001)), KaplanMeier.of(many).timeUntil(MEDIAN));
    }

    private static List<Wait> waits(String text) {
        return Stream.of(text.split(" "))
                .map(each -> new Wait(weeks(Integer.parseInt(each.replace("+", ""))), !each.endsWith("+")))
                .toList();
    }

    private static String rounded(KaplanMeier curve, int week) {
        return curve.survival(weeks(week)).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    private static Duration weeks(int weeks) {
        return Duration.ofDays(7L * weeks);
    }
}
