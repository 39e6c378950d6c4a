package dk.tvaers.reporting.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A grid as RFC 4180 in UTF-8. No cell is a formula to the program that opens it. */
final class CsvFile {
    /** What spreadsheets take for the beginning of a formula, also the wide signs, and after blanks. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvFile() {}

    static byte[] of(Grid grid) {
        var text = new StringBuilder();
        try (var csv = CSVFormat.RFC4180.print(text)) {
            for (var row : grid.rows()) {
                csv.printRecord(row.stream().map(CsvFile::cell).toArray());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case String text -> harmless(text);
            case BigDecimal number -> number.toPlainString();
            case null, default -> value;
        };
    }

    /** With an apostrophe before what would be computed: a file of this kind has no types. */
    private static String harmless(String text) {
        return begins(text) || begins(text.stripLeading()) ? "'" + text : text;
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
