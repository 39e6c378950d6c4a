package dk.tvaers.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.pictures.Bars.Bar;
import dk.tvaers.pictures.Funnel.Passage;
import dk.tvaers.pictures.Survival.Curve;
import dk.tvaers.pictures.TimeSeries.Reading;
import dk.tvaers.pictures.TimeSeries.Series;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** What is held back leaves no trace: pictures of one, two, three and four are the same, and say so in words. */
class SuppressionTest {
    private static final Caption CAPTION = new Caption("Hvem deltog", "", "");

    private static void leavesNoTrace(LongFunction<Picture> ofSome) {
        for (Locale language : List.of(Drawn.DANISH, Locale.ENGLISH)) {
            String one = ofSome.apply(1).svg(Look.LIGHT, language);
            for (int n = 2; n < 5; n++) {
                assertEquals(one, ofSome.apply(n).svg(Look.LIGHT, language));
            }
            assertFalse(one.equals(ofSome.apply(5).svg(Look.LIGHT, language)));
            assertTrue(Drawn.of(one).said("desc").contains("under 5"));
        }
    }

    @Test
    void inBars() {
        leavesNoTrace(n -> new Bars(
                CAPTION, "Deltagere", List.of(new Bar("Lod", Figure.publicCount(n)), new Bar("Åben", Figure.of(20)))));
    }

    @Test
    void inTitles() {
        Bars bars = new Bars(CAPTION, "Deltagere", List.of(new Bar("Lod", Figure.publicCount(3))));

        assertTrue(Drawn.of(bars, Look.LIGHT, Drawn.DANISH).titles().contains("Lod: under 5"));
    }

    /** What is hidden so that another cannot be computed is not said to be small. */
    @Test
    void isNotCalledSmallWhereItIsNot() {
        Bars bars = new Bars(
                CAPTION, "Input", List.of(new Bar("Papir", Figure.notShown()), new Bar("Nettet", Figure.of(20))));

        assertEquals(
                "Papir: vises ikke. Nettet: 20.",
                Drawn.of(bars, Look.LIGHT, Drawn.DANISH).said("desc"));
    }

    @Test
    void inTimeSeries() {
        leavesNoTrace(n -> new TimeSeries(
                CAPTION,
                "Input",
                List.of(new Series(
                        "Alle",
                        List.of(
                                new Reading(LocalDate.of(2026, 1, 1), Figure.of(9)),
                                new Reading(LocalDate.of(2026, 2, 1), Figure.publicCount(n)),
                                new Reading(LocalDate.of(2026, 3, 1), Figure.of(12)))))));
    }

    @Test
    void inFunnels() {
        leavesNoTrace(n -> new Funnel(
                CAPTION,
                List.of(
                        new Funnel.Step("Forslag", Figure.of(9), null),
                        new Funnel.Step(
                                "Netværk",
                                Figure.publicCount(n),
                                new Passage(Duration.ofDays(n), Figure.publicCount(n))))));
    }

    @Test
    void inBottomLines() {
        leavesNoTrace(n -> new BottomLines(
                CAPTION,
                List.of(new BottomLines.Line(
                        "Kvalitet",
                        BottomLines.Verdict.UNKNOWN,
                        List.of(new BottomLines.Measure(
                                "Tryg",
                                Figure.of(2),
                                Figure.of(BigDecimal.valueOf(n)),
                                "skala",
                                Figure.publicCount(n),
                                ""))))));
    }

    @Test
    void inLayers() {
        leavesNoTrace(n -> new Layers(
                CAPTION,
                List.of(new Layers.Layer(
                        "Mønstre", "det der går igen", Figure.publicCount(n), Figure.of(6), Figure.of(0)))));
    }

    @Test
    void inSurvival() {
        leavesNoTrace(n -> new Survival(
                CAPTION,
                "venter",
                TimeUnit.DAYS,
                List.of(SampleCharts.curve("Læst", 30, 1, 1), new Curve("Svar", n, step(n))),
                true));
    }

    private static List<Survival.Step> step(long n) {
        return List.of(new Survival.Step(Duration.ofDays(n), n, 1 - 1.0 / n));
    }

    /** Nor can the end of a public curve be counted down to the last one. */
    @Test
    void aPublicCurveEndsWhereFewAreLeft() {
        List<String> written =
                Drawn.of(SampleCharts.survival(true), Look.LIGHT, Drawn.DANISH).written();

        for (int few = 1; few < 5; few++) {
            assertFalse(written.contains(Integer.toString(few)), "" + few);
        }
        assertTrue(written.contains("under 5"));
    }
}
