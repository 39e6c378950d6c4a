package dk.tvaers.members.csv;

import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table: RFC 4180 in UTF-8 with or without a byte order mark, separated by comma or semicolon as
 * spreadsheets write it in English or Danish. Columns are known by their names and may stand in any order.
 */
public final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    /** Takes a row with the line it begins on; the header is line 1. */
    @FunctionalInterface
    public interface Rows {
        void take(long line, CSVRecord row);
    }

    /**
     * Gives every row that is not blank.
     *
     * @param columns those the file must have, and no others
     * @throws ProblemException 400 when the file as a whole cannot be read
     */
    public static void read(byte[] file, List<String> columns, Rows rows) {
        String text = decode(file);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            requireColumns(parser.getHeaderNames(), columns);
            rows(parser, rows);
        } catch (IllegalArgumentException unnamedColumn) {
            throw otherColumns(columns);
        } catch (IOException brokenQuotes) {
            throw Problems.invalid("", "csv-unreadable", 1);
        }
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException anotherEncoding) {
            throw Problems.invalid("", "csv-not-utf-8");
        }
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static void requireColumns(List<String> names, List<String> columns) {
        Set<String> missing = new TreeSet<>(columns);
        names.forEach(missing::remove);
        if (!missing.isEmpty() || names.size() != columns.size()) {
            throw otherColumns(columns);
        }
    }

    private static ProblemException otherColumns(List<String> columns) {
        return Problems.invalid("", "csv-columns", String.join(",", columns));
    }

    private static void rows(CSVParser parser, Rows rows) {
        Iterator<CSVRecord> records = parser.iterator();
        // Names may span lines, so the parser's own count of records is not the line.
        long line = parser.getCurrentLineNumber() + 1;
        while (hasNext(records, line)) {
            CSVRecord row = records.next();
            if (!isBlank(row)) {
                rows.take(line, row);
            }
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    /** After a quote that is never closed nobody can tell where a row ends, so the file is refused as a whole. */
    private static boolean hasNext(Iterator<CSVRecord> records, long line) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException brokenQuotes) {
            throw Problems.invalid("", "csv-unreadable", line);
        }
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }
}
