package dk.tvaers.pictures;

import java.util.Locale;

/** Figures that can be drawn. The same record gives the same picture, byte for byte. */
public sealed interface Picture permits Bars, TimeSeries, Funnel, Survival, BottomLines, Verdicts, Course, Layers {
    /** What is written over and under it. */
    Caption caption();

    /**
     * The picture as SVG.
     *
     * @param language Danish unless it is English
     */
    default String svg(Look look, Locale language) {
        Words words = new Words(language);
        Canvas canvas = new Canvas(words);
        Drawing drawing = Drawing.of(this);
        canvas.above(caption());
        drawing.on(canvas);
        canvas.below(caption());
        return canvas.svg(look, caption().title(), drawing.inSentences(words));
    }
}
