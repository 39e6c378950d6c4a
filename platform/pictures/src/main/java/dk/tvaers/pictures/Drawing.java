package dk.tvaers.pictures;

/** How a kind of picture is drawn, and said. */
interface Drawing {
    /** From where the canvas stands, leaving it where the drawing ends. */
    void on(Canvas canvas);

    /** What it shows, for those who do not see it. */
    String inSentences(Words words);

    static Drawing of(Picture picture) {
        return switch (picture) {
            case Bars bars -> new BarsDrawing(bars);
            case TimeSeries series -> new TimeSeriesDrawing(series);
            case Funnel funnel -> new FunnelDrawing(funnel);
            case Survival survival -> new SurvivalDrawing(survival);
            case BottomLines lines -> new BottomLinesDrawing(lines);
            case Verdicts verdicts -> new VerdictsDrawing(verdicts);
            case Course course -> new CourseDrawing(course);
            case Layers layers -> new LayersDrawing(layers);
        };
    }
}
