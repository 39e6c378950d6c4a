package dk.tvaers.pictures;

import dk.tvaers.pictures.Bars.Bar;
import dk.tvaers.pictures.BottomLines.Line;
import dk.tvaers.pictures.BottomLines.Measure;
import dk.tvaers.pictures.BottomLines.Verdict;
import dk.tvaers.pictures.Course.Gate;
import dk.tvaers.pictures.Course.Requirement;
import dk.tvaers.pictures.Course.Stage;
import dk.tvaers.pictures.Course.State;
import dk.tvaers.pictures.Course.Stay;
import dk.tvaers.pictures.Funnel.Passage;
import dk.tvaers.pictures.Layers.Layer;
import dk.tvaers.pictures.Survival.Curve;
import dk.tvaers.pictures.TimeSeries.Reading;
import dk.tvaers.pictures.TimeSeries.Series;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Pictures of whatever a seed gives: nothing, one, many; zeros and millions; short names and endless ones in any script. */
final class AnyPicture {
    private static final List<String> WORDS = List.of(
            "",
            "Å",
            "i",
            "Netværk",
            "ensomhed",
            "ÆØÅ",
            "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "Donaudampfschifffahrtsgesellschaftskapitän",
            "Стратегия",
            "Νέα",
            "日本語日本語日本語",
            "العربية",
            "שלום",
            "&<>\"'",
            "\u202E",
            "1.234",
            "\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD800",
            "é\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
            "—");

    private final Random random;

    private AnyPicture(long seed) {
        random = new Random(seed);
    }

    static Picture of(int kind, long seed) {
        AnyPicture any = new AnyPicture(seed);
        return switch (kind) {
            case 0 ->
                new Bars(
                        any.caption(),
                        any.name(),
                        any.some(12, () -> new Bar(any.name(), any.figure(), any.maybe(any::figure))));
            case 1 ->
                new TimeSeries(
                        any.caption(),
                        any.name(),
                        any.some(
                                4,
                                () -> new Series(
                                        any.name(), any.some(60, () -> new Reading(any.day(), any.figure())))));
            case 2 ->
                new Funnel(
                        any.caption(),
                        any.some(
                                10,
                                () -> new Funnel.Step(
                                        any.name(),
                                        any.figure(),
                                        any.maybe(() -> new Passage(any.maybe(any::time), any.figure())))));
            case 3 ->
                new Survival(
                        any.caption(),
                        any.name(),
                        TimeUnit.values()[any.random.nextInt(3)],
                        any.some(4, any::curve),
                        any.random.nextBoolean());
            case 4 -> new BottomLines(any.caption(), any.some(4, any::line));
            case 6 -> new Verdicts(any.caption(), any.some(4, any::column));
            case 5 -> new Course(any.caption(), any.some(10, any::stage), any.day(), any.maybe(any::gate));
            default ->
                new Layers(
                        any.caption(),
                        any.some(4, () -> new Layer(any.name(), any.name(), any.figure(), any.figure(), any.figure())));
        };
    }

    private <T> List<T> some(int most, Supplier<T> each) {
        List<T> some = new ArrayList<>();
        int n = random.nextInt(most + 1);
        for (int i = 0; i < n; i++) {
            some.add(each.get());
        }
        return some;
    }

    private <T> @Nullable T maybe(Supplier<T> each) {
        return random.nextBoolean() ? each.get() : null;
    }

    private Caption caption() {
        return new Caption(name(), name(), name());
    }

    private String name() {
        return String.join(" ", some(random.nextInt(12) + 1, () -> WORDS.get(random.nextInt(WORDS.size()))));
    }

    private Figure figure() {
        return switch (random.nextInt(7)) {
            case 0 -> random.nextBoolean() ? Figure.heldBack() : Figure.notShown();
            case 1 -> Figure.unknown();
            case 2 -> Figure.of(0);
            case 3 -> Figure.of(random.nextInt(2_000_000_000));
            case 4 -> Figure.of(BigDecimal.valueOf(random.nextDouble() * 5 - 1));
            case 5 -> Figure.publicCount(random.nextInt(9));
            default -> Figure.of(random.nextInt(300));
        };
    }

    private LocalDate day() {
        return LocalDate.of(2015 + random.nextInt(12), 1, 1)
                .plusDays(random.nextInt(1, 3) * (long) random.nextInt(200));
    }

    private Duration time() {
        return Duration.ofMinutes(Math.round(Math.exp(random.nextDouble() * 16)) - 1);
    }

    private Curve curve() {
        int n = random.nextInt(40);
        List<Survival.Step> steps = new ArrayList<>();
        double share = 1;
        Duration at = Duration.ZERO;
        for (int left = n; left > 0; left--) {
            share = random.nextInt(3) == 0 ? share : share * (left - 1) / left;
            at = at.plus(time().dividedBy(20));
            steps.add(new Survival.Step(at, left, share));
        }
        return new Curve(name(), n, steps);
    }

    private Line line() {
        Verdict verdict = Verdict.values()[random.nextInt(4)];
        return new Line(
                name(), verdict, some(6, () -> new Measure(name(), figure(), figure(), name(), figure(), name())));
    }

    private Verdicts.Column column() {
        return new Verdicts.Column(
                name(), some(4, () -> new Verdicts.Count(Verdict.values()[random.nextInt(4)], figure())), name());
    }

    private Stage stage() {
        State state = State.values()[random.nextInt(4)];
        return new Stage(name(), state, some(4, () -> new Stay(day(), maybe(this::day))));
    }

    private Gate gate() {
        return new Gate(name(), some(6, () -> new Requirement(name(), random.nextBoolean())));
    }
}
