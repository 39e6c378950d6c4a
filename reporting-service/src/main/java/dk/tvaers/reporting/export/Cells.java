package dk.tvaers.reporting.export;

import java.util.Objects;

/** What a cell of a workbook can hold. */
final class Cells {
    private static final int REPLACEMENT = 0xFFFD;

    private Cells() {}

    /** The text without what XML 1.0 forbids (§2.2, Char). */
    static String text(String text) {
        return text.codePoints()
                .map(each -> isLegal(each) ? each : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** In characters: that of the longest text of the column, within reason. */
    static int width(Grid grid, int column, int widest) {
        var longest = grid.rows().stream()
                .filter(row -> column < row.size())
                .map(row -> Objects.toString(row.get(column), ""))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.min(widest, longest + 2);
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
