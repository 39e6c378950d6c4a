package dk.tvaers.pictures;

import dk.tvaers.pictures.BottomLines.Line;
import dk.tvaers.pictures.BottomLines.Measure;
import dk.tvaers.pictures.BottomLines.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Equal columns: a name, a verdict by sign and word, and what it rests on. */
record BottomLinesDrawing(BottomLines picture) implements Drawing {
    private static final double GAP = 24;
    private static final int SHOWN = 3;

    @Override
    public void on(Canvas canvas) {
        List<Line> lines = picture.lines();
        if (lines.isEmpty()) {
            canvas.paragraph(canvas.words().of(Phrase.NO_FIGURES), Type.BODY, Ink.MUTED, 1);
            return;
        }
        double width = (Canvas.INNER - GAP * (lines.size() - 1)) / lines.size();
        double names = lines.stream()
                        .mapToInt(line -> Lines.of(line.name(), Type.STRONG, width, 3)
                                .lines()
                                .size())
                        .max()
                        .orElse(1)
                * Type.STRONG.leading();
        double top = canvas.y();
        double end = top;
        for (int i = 0; i < lines.size(); i++) {
            Column column = new Column(canvas, Canvas.LEFT + i * (width + GAP), width);
            end = Math.max(end, column.draw(lines.get(i), top, names));
        }
        canvas.moveTo(end);
    }

    private record Column(Canvas canvas, double x, double width) {
        double draw(Line line, double top, double names) {
            boolean unknown = line.verdict() == Verdict.UNKNOWN;
            canvas.rect(
                    x,
                    top,
                    width,
                    3,
                    unknown ? Ink.HAIR : VerdictSign.of(line.verdict()).ink());
            double y = top + 13;
            canvas.text(line.name(), new Box(x, y, width, 3), Type.STRONG, Ink.TEXT);
            y += names + 8;
            VerdictSign.of(line.verdict()).draw(canvas, x, y + Type.VERDICT.leading() / 2);
            canvas.text(
                    canvas.words().of(VerdictSign.of(line.verdict()).word()),
                    new Box(unknown ? x : x + 24, y, width - 24, 1),
                    Type.VERDICT,
                    VerdictSign.of(line.verdict()).ink());
            y += Type.VERDICT.leading() + 10;
            if (line.measures().isEmpty()) {
                return y + write(canvas.words().of(Phrase.NOTHING_MEASURED), y, 2, Type.SMALL, Ink.MUTED);
            }
            for (Measure measure : line.measures().stream().limit(SHOWN).toList()) {
                y = measure(measure, y) + 12;
            }
            int more = line.measures().size() - SHOWN;
            return more > 0
                    ? y + write(canvas.words().of(Phrase.MORE_MEASURES, more), y, 1, Type.SMALL, Ink.MUTED)
                    : y - 12;
        }

        private double write(String text, double y, int most, Type type, Ink ink) {
            return canvas.text(text, new Box(x, y, width, most), type, ink);
        }

        private double measure(Measure measure, double top) {
            Words words = canvas.words();
            double y = top + write(measure.name(), top, 3, Type.SMALL, Ink.TEXT);
            y += 2 + write(fromTo(measure, words, Phrase.FROM_TO), y + 2, 2, Type.STRONG, Ink.TEXT);
            y += write(basis(measure, words), y, 2, Type.SMALL, Ink.MUTED);
            return measure.method().isBlank() ? y : y + write(measure.method(), y, 2, Type.SMALL, Ink.MUTED);
        }
    }

    /** Of a small group neither value is shown. */
    private static String fromTo(Measure measure, Words words, Phrase phrase) {
        if (measure.n().isHeldBack()
                || measure.before().isHeldBack()
                || measure.after().isHeldBack()) {
            return words.of(Figure.heldBack());
        }
        return words.of(phrase, words.of(measure.before()), words.of(measure.after()));
    }

    private static String basis(Measure measure, Words words) {
        String n = measure.n().isKnown() ? words.of(Phrase.MEDIAN_N, words.of(measure.n())) : "";
        return Stream.of(measure.unit(), n).filter(each -> !each.isBlank()).collect(Collectors.joining(" · "));
    }

    @Override
    public String inSentences(Words words) {
        return picture.lines().isEmpty()
                ? words.of(Phrase.NO_FIGURES)
                : picture.lines().stream().map(line -> sentence(line, words)).collect(Collectors.joining(" "));
    }

    private static String sentence(Line line, Words words) {
        String measures = line.measures().stream()
                .map(measure -> measure.name() + " " + fromTo(measure, words, Phrase.CHANGED) + " ("
                        + basis(measure, words) + (measure.method().isBlank() ? "" : ", " + measure.method()) + ")")
                .collect(Collectors.joining("; "));
        return line.name() + ": " + words.of(VerdictSign.of(line.verdict()).word())
                + (measures.isEmpty() ? "." : ": " + measures + ".");
    }
}
