package dk.tvaers.pictures;

import dk.tvaers.pictures.Course.Stage;
import dk.tvaers.pictures.Course.State;
import dk.tvaers.pictures.Course.Stay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stages downwards, the days they took beside them, and the gate below. */
record CourseDrawing(Course course) implements Drawing {
    private static final double ROW = 44;
    private static final double RADIUS = 13;
    private static final double NAMES = 240;
    private static final double BARS = Canvas.LEFT + 2 * RADIUS + 12 + NAMES + 16;
    private static final double THICK = 10;

    @Override
    public void on(Canvas canvas) {
        if (course.stages().isEmpty()) {
            canvas.paragraph(canvas.words().of(Phrase.NO_FIGURES), Type.BODY, Ink.MUTED, 1);
            return;
        }
        double top = canvas.y();
        double bottom = top + ROW * course.stages().size();
        Calendar calendar = calendar();
        for (LocalDate mark : calendar == null ? List.<LocalDate>of() : calendar.marks()) {
            double x = calendar.x(mark);
            canvas.stroke(Ink.HAIR, 1, "line", "x1", x, "y1", top, "x2", x, "y2", bottom);
            canvas.text(
                    calendar.name(mark, canvas.words()),
                    new Box(x, bottom + 4, 80, 1),
                    Type.SMALL,
                    Ink.MUTED,
                    "middle");
        }
        for (int i = 0; i < course.stages().size(); i++) {
            Stage stage = course.stages().get(i);
            double middle = top + i * ROW + ROW / 2;
            int number = i + 1;
            canvas.named(sentence(stage, canvas.words()), () -> {
                sign(canvas, stage.state(), number, middle);
                name(canvas, stage, middle);
                if (calendar != null) {
                    stage.stays().forEach(stay -> bar(canvas, calendar, stay, middle));
                }
            });
        }
        canvas.moveTo(bottom + (calendar == null ? 0 : 24));
        gate(canvas);
    }

    private Calendar calendar() {
        List<LocalDate> days = course.stages().stream()
                .flatMap(stage -> stage.stays().stream())
                .flatMap(stay -> Stream.of(stay.from(), until(stay)))
                .sorted()
                .toList();
        return days.isEmpty() ? null : new Calendar(days.getFirst(), days.getLast(), BARS + 36, Canvas.RIGHT - 36);
    }

    private LocalDate until(Stay stay) {
        return stay.until() == null ? course.asOf() : stay.until();
    }

    private static void sign(Canvas canvas, State state, int number, double middle) {
        double x = Canvas.LEFT + RADIUS;
        boolean reached = state == State.DONE || state == State.NOW;
        if (reached) {
            canvas.shape(Ink.OURS, "circle", "cx", x, "cy", middle, "r", RADIUS);
        } else {
            canvas.stroke(Ink.AXIS, 1, "circle", "cx", x, "cy", middle, "r", RADIUS - 0.5);
        }
        if (state == State.DONE) {
            tick(canvas, x, middle, Ink.ON_OURS);
        } else {
            canvas.text(
                    Integer.toString(number),
                    new Box(x, middle - Type.NAME.leading() / 2, 24, 1),
                    Type.NAME,
                    reached ? Ink.ON_OURS : Ink.MUTED,
                    "middle");
        }
    }

    private static void tick(Canvas canvas, double x, double middle, Ink ink) {
        canvas.stroke(
                ink,
                2,
                "path",
                "d",
                Svg.path(
                        "M",
                        new Point(x - 5, middle),
                        "L",
                        new Point(x - 1.5, middle + 4),
                        "L",
                        new Point(x + 5.5, middle - 4)),
                "stroke-linecap",
                "round");
    }

    private void name(Canvas canvas, Stage stage, double middle) {
        double x = Canvas.LEFT + 2 * RADIUS + 12;
        boolean now = stage.state() == State.NOW;
        boolean ahead = stage.state() == State.AHEAD || stage.state() == State.SKIPPED;
        String when = when(stage, canvas.words());
        double height = Type.STRONG.leading() + (when.isEmpty() ? 0 : Type.SMALL.leading());
        double top = middle - height / 2;
        canvas.text(
                stage.name(), new Box(x, top, NAMES, 1), now ? Type.STRONG : Type.BODY, ahead ? Ink.MUTED : Ink.TEXT);
        if (!when.isEmpty()) {
            canvas.text(when, new Box(x, top + Type.STRONG.leading(), NAMES, 1), Type.SMALL, Ink.MUTED);
        }
    }

    private void bar(Canvas canvas, Calendar calendar, Stay stay, double middle) {
        double from = calendar.x(stay.from());
        double width = Math.max(4, calendar.x(until(stay)) - from);
        canvas.rect(from, middle - THICK / 2, width, THICK, Ink.OURS);
        if (stay.until() == null) {
            // It goes on.
            canvas.shape(
                    Ink.OURS,
                    "path",
                    "d",
                    Svg.path(
                            "M",
                            new Point(from + width, middle - THICK),
                            "L",
                            new Point(from + width + 8, middle),
                            "L",
                            new Point(from + width, middle + THICK),
                            "Z"));
        }
    }

    private static String when(Stage stage, Words words) {
        return switch (stage.state()) {
            case SKIPPED -> words.of(Phrase.SKIPPED);
            case AHEAD -> "";
            case NOW ->
                stage.stays().isEmpty()
                        ? ""
                        : words.of(
                                Phrase.SINCE, words.date(stage.stays().getLast().from()));
            case DONE -> {
                Stay last = stage.stays().isEmpty() ? null : stage.stays().getLast();
                yield last == null || last.until() == null ? "" : words.of(Phrase.DONE, words.date(last.until()));
            }
        };
    }

    private void gate(Canvas canvas) {
        if (course.gate() == null) {
            return;
        }
        canvas.skip(16);
        new GateDrawing(course.gate()).on(canvas);
    }

    @Override
    public String inSentences(Words words) {
        if (course.stages().isEmpty()) {
            return words.of(Phrase.NO_FIGURES);
        }
        String stages = course.stages().stream()
                .map(stage -> sentence(stage, words) + ".")
                .collect(Collectors.joining(" "));
        return course.gate() == null ? stages : stages + " " + new GateDrawing(course.gate()).inSentences(words);
    }

    private static String sentence(Stage stage, Words words) {
        String when = when(stage, words);
        return stage.name() + ": " + (when.isEmpty() ? words.of(stated(stage.state())) : when);
    }

    private static Phrase stated(State state) {
        return switch (state) {
            case DONE -> Phrase.ENDED;
            case NOW -> Phrase.UNDER_WAY;
            case AHEAD -> Phrase.AHEAD;
            case SKIPPED -> Phrase.SKIPPED;
        };
    }
}
