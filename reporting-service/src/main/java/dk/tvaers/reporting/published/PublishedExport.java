package dk.tvaers.reporting.published;

import dk.tvaers.reporting.course.CourseExport;
import dk.tvaers.reporting.export.Draft;
import dk.tvaers.reporting.export.Export;
import dk.tvaers.reporting.published.PublishedFigures.Table;

/** What everyone may see of a half-year as rows. What is hidden is hidden here too. */
final class PublishedExport {
    private PublishedExport() {}

    static Export of(PublishedFigures figures, Draft draft) {
        CourseExport.funnel(figures.funnel(), draft);
        CourseExport.survival(figures.survival(), draft);
        CourseExport.bottomLines(figures.bottomLines(), draft);
        figures.tables().forEach(table -> write(table, draft));
        var texts = draft.texts();
        var period = figures.period();
        return draft.finish(
                "public-" + period,
                texts.of("export-public"),
                texts.of("half-year", period.substring(6), period.substring(0, 4)),
                figures.asOf());
    }

    private static void write(Table table, Draft draft) {
        var texts = draft.texts();
        draft.chapter(table.of().name());
        var total = texts.of("export-total");
        if (table.total() == null) {
            draft.hidden(total);
        } else {
            draft.count(total, table.total());
        }
        for (var group : table.groups()) {
            var name = texts.named(table.of().groups(), group.key());
            if (group.n() == null) {
                draft.hidden(name);
            } else {
                draft.count(name, group.n());
            }
        }
    }
}
