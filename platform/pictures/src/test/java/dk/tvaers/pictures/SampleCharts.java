package dk.tvaers.pictures;

import dk.tvaers.pictures.Bars.Bar;
import dk.tvaers.pictures.Funnel.Passage;
import dk.tvaers.pictures.Funnel.Step;
import dk.tvaers.pictures.Survival.Curve;
import dk.tvaers.pictures.TimeSeries.Reading;
import dk.tvaers.pictures.TimeSeries.Series;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Bars, lines, a funnel and curves with figures that could be. */
final class SampleCharts {
    private SampleCharts() {}

    static Bars balance() {
        return new Bars(
                new Caption(
                        "Pårørende mangler i Ensomhed blandt ældre borgere",
                        "Medlemmer efter perspektiv, og hvor mange temaet forventer.",
                        "n = 9 medlemmer pr. 23. november 2026. Kilde: medlemskaber i Tværs."),
                "Med",
                List.of(
                        new Bar("Sundhed og pleje", Figure.of(4), Figure.of(3)),
                        new Bar("Kultur og fritid", Figure.of(2), Figure.of(2)),
                        new Bar("Borgere", Figure.of(2), Figure.of(4)),
                        new Bar("Foreninger", Figure.of(1), Figure.of(2)),
                        new Bar("Pårørende", Figure.of(0), Figure.of(2))));
    }

    static Bars bars() {
        return new Bars(
                new Caption(
                        "To af tre borgerinput er besvaret",
                        "Borgerinput om netværket efter, hvor langt de er kommet.",
                        "n = 1.284 input pr. 23. november 2026. Tilbagetrukne input tælles med, teksten er slettet."),
                "Input",
                List.of(
                        new Bar("Modtaget", Figure.of(112)),
                        new Bar("Offentliggjort", Figure.of(243)),
                        new Bar("Besvaret", Figure.of(702)),
                        new Bar("Bekræftet af borgeren", Figure.of(214)),
                        new Bar("Trukket tilbage", Figure.of(13))));
    }

    static Bars publicBars() {
        return new Bars(
                new Caption(
                        "Sådan deltog borgerne",
                        "Deltagere efter, hvordan de kom med.",
                        "n = 61 pr. 23. november 2026. Grupper under 5 vises ikke."),
                "Deltagere",
                List.of(
                        new Bar("Meldte sig selv", Figure.publicCount(38)),
                        new Bar("Inviteret", Figure.publicCount(19)),
                        new Bar("Trukket ved lod", Figure.publicCount(4)),
                        new Bar("Gennem en forening", Figure.publicCount(0))));
    }

    static TimeSeries series() {
        int[] received = {12, 31, 44, 29, 58, 71, 66, 93, 88, 104, 97, 121};
        int[] answered = {0, 8, 21, 30, 33, 52, 61, 64, 81, 86, 99, 94};
        List<Reading> first = new ArrayList<>();
        List<Reading> second = new ArrayList<>();
        List<Reading> third = new ArrayList<>();
        for (int i = 0; i < received.length; i++) {
            LocalDate at = LocalDate.of(2026, 1, 1).plusMonths(i);
            first.add(new Reading(at, Figure.of(received[i])));
            second.add(new Reading(at, Figure.of(answered[i])));
            third.add(new Reading(at, Figure.publicCount(i * 2)));
        }
        return new TimeSeries(
                new Caption(
                        "Flere borgerinput, og svarene følger med",
                        "Siden sommer er der besvaret næsten lige så mange input, som der er kommet ind.",
                        "Hele kommunen, pr. 1. december 2026. Definition: modtagne og besvarede input pr. måned."),
                "Input pr. måned",
                List.of(
                        new Series("Modtaget", first),
                        new Series("Besvaret", second),
                        new Series("Genåbnet af borgeren", third)));
    }

    static TimeSeries shortSeries() {
        return new TimeSeries(
                new Caption("Medlemmer siden starten", "", "Pr. 9. marts 2026."),
                "Medlemmer",
                List.of(new Series(
                        "Alle",
                        List.of(
                                new Reading(LocalDate.of(2026, 3, 1), Figure.of(2)),
                                new Reading(LocalDate.of(2026, 3, 4), Figure.of(5)),
                                new Reading(LocalDate.of(2026, 3, 9), Figure.of(9))))));
    }

    static Funnel funnel() {
        return new Funnel(
                new Caption(
                        "Fra forslag til forankret løsning",
                        "Idéer er der nok af. Det er fra prøvehandling til overlevering, at det går langsomt.",
                        "Netværk startet 2022–2026, pr. 23. november 2026. Median med Kaplan–Meier, de åbne tæller med."),
                List.of(
                        new Step("Temaforslag", Figure.of(46), null),
                        new Step("Netværk", Figure.of(14), new Passage(Duration.ofDays(34), Figure.of(46))),
                        new Step("Fund", Figure.of(171), new Passage(Duration.ofDays(61), Figure.of(14))),
                        new Step("Spor", Figure.of(38), new Passage(Duration.ofDays(48), Figure.of(171))),
                        new Step("Idéer", Figure.of(212), new Passage(Duration.ofDays(21), Figure.of(38))),
                        new Step("Prøvehandlinger", Figure.of(31), new Passage(Duration.ofDays(19), Figure.of(212))),
                        new Step("Overleveret", Figure.of(12), new Passage(Duration.ofDays(143), Figure.of(31))),
                        new Step("Implementeret", Figure.of(7), new Passage(null, Figure.of(12))),
                        new Step("Evalueret", Figure.publicCount(3), new Passage(null, Figure.heldBack()))));
    }

    static Survival survival(boolean isPublic) {
        return new Survival(
                new Caption(
                        "Halvdelen er læst efter to uger og besvaret efter fem",
                        "Andelen af borgerinput, der stadig venter, efter tid siden modtagelsen. Åbne input tæller med.",
                        "Pr. 23. november 2026. Kaplan–Meier; den stiplede linje er medianen."),
                "Andel, der stadig venter",
                TimeUnit.DAYS,
                List.of(curve("Første læsning", 86, 1, 1.1), curve("Svar", 86, 0.8, 1.9)),
                isPublic);
    }

    /** A curve that falls by itself: every {@code each} days one of them ends, some are lost from sight. */
    static Curve curve(String name, int n, double ends, double each) {
        List<Survival.Step> steps = new ArrayList<>();
        double share = 1;
        double at = 0.4;
        for (int left = n; left > 0; left--) {
            boolean ended = left % 5 != 0 && (n - left) < n * ends;
            share = ended ? share * (left - 1) / left : share;
            steps.add(new Survival.Step(Duration.ofMinutes((long) (at * 24 * 60)), left, share));
            at += each * (0.2 + Math.pow((n - left) / (double) n, 2) * 1.6);
        }
        return new Curve(name, n, steps);
    }
}
