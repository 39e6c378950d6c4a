package dk.tvaers.portal.figures;

import dk.tvaers.portal.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Every figure of a report, chapter by chapter, from the same file that others take along: each of its rows says all about a figure.
 */
public final class FigureChapters {
    private static final CSVFormat FILE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private FigureChapters() {}

    /** @param definitions how its figures are made, each once */
    public record Chapter(String title, List<Row> rows, List<String> definitions) {}

    /**
     * @param value as people write it, or why there is none
     * @param n how many observations it rests on; empty where that may not be told
     */
    public record Row(String figure, String value, String unit, String n) {}

    public static List<Chapter> of(byte[] file, Page page) {
        var chapters = new LinkedHashMap<String, List<CSVRecord>>();
        try (var rows = CSVParser.parse(new String(file, StandardCharsets.UTF_8), FILE)) {
            rows.forEach(row -> chapters.computeIfAbsent(row.get("chapter"), _ -> new ArrayList<>())
                    .add(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chapters.entrySet().stream().map(each -> chapter(each, page)).toList();
    }

    private static Chapter chapter(Map.Entry<String, List<CSVRecord>> chapter, Page page) {
        return new Chapter(
                chapter.getKey(),
                chapter.getValue().stream().map(row -> row(row, page)).toList(),
                chapter.getValue().stream()
                        .map(row -> row.get("definition"))
                        .filter(definition -> !definition.isEmpty())
                        .distinct()
                        .toList());
    }

    private static Row row(CSVRecord row, Page page) {
        var value = row.get("value");
        return new Row(
                row.get("figure"),
                value.isEmpty() ? row.get("missing") : page.number(new BigDecimal(value)),
                row.get("unit"),
                row.get("n"));
    }
}
