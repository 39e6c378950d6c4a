package dk.tvaers.pictures;

import dk.tvaers.pictures.Verdicts.Column;
import dk.tvaers.pictures.Verdicts.Count;
import java.util.stream.Collectors;

/** Equal columns; in each the verdicts under one another, with bars of one scale. */
record VerdictsDrawing(Verdicts picture) implements Drawing {
    private static final double GAP = 24;
    private static final double ROW = 42;
    private static final double SIGN = 24;
    private static final double NUMBERS = 60;

    @Override
    public void on(Canvas canvas) {
        int columns = picture.columns().size();
        if (columns == 0) {
            canvas.paragraph(canvas.words().of(Phrase.NO_FIGURES), Type.BODY, Ink.MUTED, 1);
            return;
        }
        double width = (Canvas.INNER - GAP * (columns - 1)) / columns;
        Scale scale = Scale.exactly(picture.columns().stream()
                .flatMap(column -> column.counts().stream())
                .mapToDouble(count -> count.n().length())
                .max()
                .orElse(0));
        double names = picture.columns().stream()
                        .mapToInt(column -> Lines.of(column.name(), Type.STRONG, width, 3)
                                .lines()
                                .size())
                        .max()
                        .orElse(1)
                * Type.STRONG.leading();
        double top = canvas.y();
        double end = top;
        for (int i = 0; i < columns; i++) {
            Place place = new Place(canvas, Canvas.LEFT + i * (width + GAP), width, scale);
            end = Math.max(end, place.draw(picture.columns().get(i), top, names));
        }
        canvas.moveTo(end);
    }

    private record Place(Canvas canvas, double x, double width, Scale scale) {
        double draw(Column column, double top, double names) {
            canvas.rect(x, top, width, 3, Ink.AXIS);
            canvas.text(column.name(), new Box(x, top + 13, width, 3), Type.STRONG, Ink.TEXT);
            double y = top + 13 + names + 8;
            for (Count count : column.counts()) {
                double row = y;
                canvas.named(sentence(count, canvas.words()), () -> count(count, row));
                y += ROW;
            }
            return column.foot().isBlank()
                    ? y
                    : y + 4 + canvas.text(column.foot(), new Box(x, y + 4, width, 4), Type.SMALL, Ink.MUTED);
        }

        private void count(Count count, double top) {
            VerdictSign sign = VerdictSign.of(count.verdict());
            sign.draw(canvas, x, top + Type.BODY.leading() / 2);
            boolean unknown = sign == VerdictSign.UNKNOWN;
            double from = unknown ? x : x + SIGN;
            canvas.text(
                    canvas.words().of(sign.word()),
                    new Box(from, top, x + width - NUMBERS - 4 - from, 1),
                    Type.BODY,
                    sign.ink());
            canvas.figure(count.n(), new Box(x + width, top, NUMBERS, 1), Type.STRONG, unknown ? Ink.MUTED : Ink.TEXT);
            double bar = top + Type.BODY.leading() + 3;
            canvas.rule(x, x + width, bar + 3, Ink.HAIR, 1);
            if (count.n().length() > 0) {
                canvas.rect(x, bar, width * scale.share(count.n().length()), 6, unknown ? Ink.AXIS : sign.ink());
            }
        }
    }

    @Override
    public String inSentences(Words words) {
        return picture.columns().isEmpty()
                ? words.of(Phrase.NO_FIGURES)
                : picture.columns().stream()
                        .map(column -> sentence(column, words))
                        .collect(Collectors.joining(" "));
    }

    private static String sentence(Column column, Words words) {
        return column.name() + ": "
                + column.counts().stream().map(count -> sentence(count, words)).collect(Collectors.joining(", ")) + "."
                + (column.foot().isBlank() ? "" : " " + column.foot());
    }

    private static String sentence(Count count, Words words) {
        return words.of(VerdictSign.of(count.verdict()).word()) + " " + words.of(count.n());
    }
}
