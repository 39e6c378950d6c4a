package dk.tvaers.pictures;

import dk.tvaers.figures.SmallGroups;
import dk.tvaers.pictures.LineNames.End;
import dk.tvaers.pictures.TimeSeries.Reading;
import dk.tvaers.pictures.TimeSeries.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines over a calendar, each with its name at its end. */
record TimeSeriesDrawing(TimeSeries picture) implements Drawing {
    private static final double HEIGHT = 260;
    private static final double NAMES = 164;
    private static final int FEW_ENOUGH_FOR_DOTS = 40;

    @Override
    public void on(Canvas canvas) {
        List<Reading> readings = picture.readings();
        if (readings.isEmpty()) {
            canvas.paragraph(canvas.words().of(Phrase.NO_FIGURES), Type.BODY, Ink.MUTED, 1);
            return;
        }
        canvas.paragraph(picture.unit(), Type.SMALL, Ink.MUTED, 1);
        canvas.skip(10);
        double greatest = readings.stream()
                .mapToDouble(each -> each.figure().length())
                .max()
                .orElse(0);
        Scale scale = Scale.to(greatest, 5, finest(greatest));
        double numbers = scale.marks()
                .mapToObj(canvas.words()::number)
                .mapToDouble(Type.SMALL::width)
                .max()
                .orElse(0);
        new Plot(canvas, calendar(readings, Canvas.LEFT + numbers + 18), scale, canvas.y()).draw(picture.series());
        canvas.skip(HEIGHT + 26);
        if (readings.stream().anyMatch(each -> each.figure().isHeldBack())) {
            canvas.skip(4);
            canvas.stroke(Ink.AXIS, 1.5, "circle", "cx", Canvas.LEFT + 5, "cy", canvas.y() + 8, "r", 3.5);
            canvas.text(
                    canvas.words().of(Phrase.HELD_BACK_POINT, SmallGroups.FEWEST),
                    new Box(Canvas.LEFT + 16, canvas.y(), 300, 1),
                    Type.SMALL,
                    Ink.MUTED);
            canvas.skip(16);
        }
    }

    private static double finest(double greatest) {
        return greatest > 1 ? 1 : 0.25;
    }

    private static Calendar calendar(List<Reading> readings, double left) {
        LocalDate first =
                readings.stream().map(Reading::at).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                readings.stream().map(Reading::at).max(LocalDate::compareTo).orElseThrow();
        return new Calendar(first, last, left, Canvas.RIGHT - NAMES - 16);
    }

    private record Plot(Canvas canvas, Calendar calendar, Scale scale, double top) {
        void draw(List<Series> series) {
            scale.marks().forEach(this::level);
            calendar.marks().forEach(this::day);
            List<End> ends = new ArrayList<>();
            for (int i = 0; i < series.size(); i++) {
                line(series.get(i), Strand.of(i), ends);
            }
            new LineNames(canvas, calendar.right() + 22, top - 8, top + HEIGHT + 8).write(ends);
        }

        private double y(double value) {
            return top + HEIGHT * (1 - scale.share(value));
        }

        private void level(double value) {
            boolean zero = value == 0;
            canvas.rule(calendar.left() - 8, calendar.right() + 8, y(value), zero ? Ink.AXIS : Ink.HAIR, 1);
            canvas.text(
                    canvas.words().number(value),
                    new Box(calendar.left() - 16, y(value) - 8, calendar.left() - 16 - Canvas.LEFT + 1, 1),
                    Type.SMALL,
                    Ink.MUTED,
                    "end");
        }

        private void day(LocalDate day) {
            double x = calendar.x(day);
            canvas.stroke(Ink.AXIS, 1, "line", "x1", x, "y1", top + HEIGHT, "x2", x, "y2", top + HEIGHT + 5);
            canvas.text(
                    calendar.name(day, canvas.words()),
                    new Box(x, top + HEIGHT + 8, 84, 1),
                    Type.SMALL,
                    Ink.MUTED,
                    "middle");
        }

        private void line(Series series, Strand strand, List<End> ends) {
            StringBuilder path = new StringBuilder();
            boolean joined = false;
            Point last = null;
            String figure = "";
            boolean dots = series.readings().size() <= FEW_ENOUGH_FOR_DOTS;
            for (Reading reading : series.readings()) {
                double x = calendar.x(reading.at());
                if (!reading.figure().isKnown()) {
                    joined = false;
                    if (reading.figure().isHeldBack()) {
                        canvas.stroke(Ink.AXIS, 1.5, "circle", "cx", x, "cy", y(0), "r", 3.5);
                    }
                    continue;
                }
                last = new Point(x, y(reading.figure().length()));
                figure = canvas.words().of(reading.figure());
                path.append(Svg.path(joined ? "L" : "M", last)).append(' ');
                joined = true;
                if (dots) {
                    Point at = last;
                    canvas.named(
                            sentence(reading, canvas.words()),
                            () -> canvas.shape(strand.ink(), "circle", "cx", at.x(), "cy", at.y(), "r", 3.5));
                }
            }
            if (last != null) {
                strand.draw(canvas, path.toString().strip());
                ends.add(new End(last.y(), series.name(), List.of(figure), strand));
            }
        }
    }

    @Override
    public String inSentences(Words words) {
        if (picture.readings().isEmpty()) {
            return words.of(Phrase.NO_FIGURES);
        }
        return picture.unit() + ". "
                + picture.series().stream()
                        .map(series -> series.name() + ": "
                                + series.readings().stream()
                                        .map(reading -> sentence(reading, words))
                                        .collect(Collectors.joining("; "))
                                + ".")
                        .collect(Collectors.joining(" "));
    }

    private static String sentence(Reading reading, Words words) {
        return words.date(reading.at()) + " " + words.of(reading.figure());
    }
}
