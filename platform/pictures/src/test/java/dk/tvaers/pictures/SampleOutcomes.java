package dk.tvaers.pictures;

import dk.tvaers.pictures.BottomLines.Line;
import dk.tvaers.pictures.BottomLines.Measure;
import dk.tvaers.pictures.BottomLines.Verdict;
import dk.tvaers.pictures.Course.Gate;
import dk.tvaers.pictures.Course.Requirement;
import dk.tvaers.pictures.Course.Stage;
import dk.tvaers.pictures.Course.State;
import dk.tvaers.pictures.Course.Stay;
import dk.tvaers.pictures.Layers.Layer;
import dk.tvaers.pictures.Survival.Curve;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bottom lines, a course and an iceberg with figures that could be. */
final class SampleOutcomes {
    private SampleOutcomes() {}

    static BottomLines bottomLines() {
        return new BottomLines(
                new Caption(
                        "Borgerne mærker en forskel – økonomien kender vi ikke endnu",
                        "De tre bundlinjer for Ensomhed blandt ældre borgere. De lægges aldrig sammen.",
                        "Pr. 23. november 2026. Målt mod udgangspunktet før prøvehandlingerne."),
                List.of(
                        new Line(
                                "Oplevet borgerkvalitet",
                                Verdict.BETTER,
                                List.of(
                                        measure(
                                                "Har nogen at tale med hver uge",
                                                "2.6",
                                                "3.4",
                                                "skala 1–5",
                                                42,
                                                "spørgeskema før og efter"),
                                        measure(
                                                "Kender sin kontaktperson",
                                                "2.1",
                                                "4.25",
                                                "skala 1–5",
                                                38,
                                                "interview"))),
                        new Line("Kommunens økonomi", Verdict.UNKNOWN, List.of()),
                        new Line(
                                "Engagement og trivsel",
                                Verdict.UNCHANGED,
                                List.of(measure(
                                        "Jeg kan gøre en forskel i mit arbejde",
                                        "3.9",
                                        "3.9",
                                        "skala 1–5",
                                        17,
                                        "trivselsmåling")))));
    }

    static Verdicts verdicts() {
        return new Verdicts(
                new Caption(
                        "Bedre for borgerne, ukendt for økonomien",
                        "Målinger i prøvehandlinger efter bundlinje. De vejes aldrig mod hinanden.",
                        "Hele kommunen, pr. 23. november 2026."),
                List.of(
                        column(
                                "Oplevet borgerkvalitet",
                                "3 værdihypoteser. 2 prøvehandlinger er ikke målt.",
                                9,
                                3,
                                1,
                                2),
                        column("Kommunens økonomi", "6 prøvehandlinger er ikke målt.", 1, 0, 0, 7),
                        column("Engagement og trivsel", "", 3, 4, 2, 1)));
    }

    private static Verdicts.Column column(String name, String foot, int... counts) {
        List<Verdicts.Count> all = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            all.add(new Verdicts.Count(verdict, Figure.of(counts[verdict.ordinal()])));
        }
        return new Verdicts.Column(name, all, foot);
    }

    static Survival inUse() {
        return new Survival(
                new Caption("Syv af ti løsninger er i brug efter et år", "", "n = 21 overleverede løsninger."),
                "Andel, der stadig er i brug",
                TimeUnit.MONTHS,
                List.of(new Curve(
                        "Overleverede løsninger",
                        21,
                        List.of(
                                new Survival.Step(TimeUnit.MONTHS.times(3), 21, 0.952),
                                new Survival.Step(TimeUnit.MONTHS.times(6), 17, 0.84),
                                new Survival.Step(TimeUnit.MONTHS.times(12), 12, 0.7)))),
                false);
    }

    private static Measure measure(String name, String before, String after, String unit, int n, String method) {
        return new Measure(
                name,
                Figure.of(new BigDecimal(before)),
                Figure.of(new BigDecimal(after)),
                unit,
                Figure.publicCount(n),
                method);
    }

    static Course course() {
        return new Course(
                new Caption(
                        "Netværket er ude for at opdage",
                        "Forløbet i Ensomhed blandt ældre borgere, fra mandat til afrunding.",
                        "Pr. 23. november 2026."),
                List.of(
                        stage("Mandat", State.DONE, stay("2026-08-03", "2026-08-20")),
                        stage("Opstart", State.DONE, stay("2026-08-20", "2026-09-03")),
                        stage(
                                "Netværksdesign",
                                State.DONE,
                                stay("2026-09-03", "2026-09-17"),
                                stay("2026-09-24", "2026-10-01")),
                        stage(
                                "Fokusering",
                                State.DONE,
                                stay("2026-09-17", "2026-09-24"),
                                stay("2026-10-01", "2026-10-16")),
                        stage("Opdagelse", State.NOW, stay("2026-10-16", null)),
                        stage("Tematisering", State.AHEAD),
                        stage("Idéudvikling og prioritering", State.AHEAD),
                        stage("Konkretisering og test", State.AHEAD),
                        stage("Evaluering og spredning", State.SKIPPED),
                        stage("Afrunding", State.AHEAD)),
                LocalDate.of(2026, 11, 23),
                new Gate(
                        "Før netværket går videre til tematisering",
                        List.of(
                                new Requirement("Mindst ét fund uden for medlemmernes egne enheder", true),
                                new Requirement("Mindst én værdihypotese", false),
                                new Requirement("Isbjerget har belæg på mindst én struktur", false))));
    }

    private static Stage stage(String name, State state, Stay... stays) {
        return new Stage(name, state, List.of(stays));
    }

    private static Stay stay(String from, @Nullable String until) {
        return new Stay(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    static Layers iceberg() {
        return new Layers(
                new Caption(
                        "Otte af ti udsagn ligger under vandet",
                        "Hvad netværket ved om ensomhed, og hvor dybt det ligger.",
                        "n = 31 udsagn pr. 23. november 2026."),
                List.of(
                        layer("Hændelser", "det synlige", 5, 1, 0),
                        layer("Mønstre", "det der går igen", 6, 4, 2),
                        layer("Strukturer", "det der former det", 4, 5, 1),
                        layer("Tankesæt", "det vi tager for givet", 1, 2, 0)));
    }

    private static Layer layer(String name, String lead, int confirmed, int hypotheses, int refuted) {
        return new Layer(name, lead, Figure.of(confirmed), Figure.of(hypotheses), Figure.of(refuted));
    }
}
