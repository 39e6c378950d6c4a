package dk.tvaers.reporting.series;

import dk.tvaers.reporting.export.Draft;
import dk.tvaers.reporting.export.Export;

/** What happened over time as rows. */
final class SeriesExport {
    private SeriesExport() {}

    static Export of(SeriesView series, Draft draft) {
        var texts = draft.texts();
        draft.chapter("series");
        for (var part : series.parts()) {
            part.counts()
                    .forEach(count -> draft.count(
                            texts.of("export-of", part.from(), texts.named("export-counted", count.what())),
                            count.n()));
        }
        return draft.finish("series", texts.of("series"), texts.named("by", series.by()), series.asOf());
    }
}
