package dk.tvaers.reporting.export;

import dk.tvaers.reporting.export.Export.Chapter;
import dk.tvaers.reporting.export.Export.Row;
import dk.tvaers.reporting.picture.PictureTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook: texts, numbers and empty cells.
 *
 * @param rows the first of them names the columns
 */
record Grid(String name, List<List<@Nullable Object>> rows) {
    /** The columns of all figures. A row says everything about its figure, so that it can be taken out and still be understood. */
    enum Column {
        CHAPTER,
        FIGURE,
        N,
        VALUE,
        UNIT,
        MISSING,
        AS_OF,
        INDEX,
        VERSION,
        DEFINITION,
        SOURCE;

        /** For programs: the same in every language. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Every figure in a row, under names for programs. */
    static Grid forPrograms(Export export) {
        return figures(
                "figures",
                export,
                Arrays.stream(Column.values()).map(Column::key).toList());
    }

    /** Every figure in a row, and what all of them are of. */
    static List<Grid> forPeople(Export export, PictureTexts texts) {
        var names = Arrays.stream(Column.values())
                .map(column -> texts.named("export-column", column))
                .toList();
        return List.of(
                figures(texts.of("export-figures"), export, names),
                new Grid(
                        texts.of("export-about"),
                        List.of(
                                row(texts.of("export-about"), null),
                                row(export.title(), null),
                                row(export.lead(), null),
                                row(
                                        texts.named("export-column", Column.AS_OF),
                                        export.asOf().toString()))));
    }

    private static Grid figures(String name, Export export, List<String> columns) {
        var rows = new ArrayList<List<@Nullable Object>>();
        rows.add(new ArrayList<>(columns));
        for (var chapter : export.chapters()) {
            chapter.rows().forEach(row -> rows.add(cells(export, chapter, row)));
        }
        return new Grid(name, rows);
    }

    private static List<@Nullable Object> cells(Export export, Chapter chapter, Row row) {
        var meaning = row.meaning();
        return row(
                chapter.title(),
                row.figure(),
                row.n() == null ? null : BigDecimal.valueOf(row.n()),
                row.value(),
                row.unit(),
                row.missing(),
                export.asOf().toString(),
                meaning.index(),
                BigDecimal.valueOf(meaning.version()),
                meaning.definition(),
                meaning.source());
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
