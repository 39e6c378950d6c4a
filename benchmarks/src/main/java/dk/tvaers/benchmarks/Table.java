package dk.tvaers.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The result of a run in Markdown: what was measured beside what was wanted. */
final class Table {
    private final List<String> rows = new ArrayList<>();

    Table() {
        rows.add("| what | measured | target | met |");
        rows.add("|---|---|---|---|");
    }

    /** A row whose target is met or missed. */
    void judged(String what, String measured, String target, boolean met) {
        rows.add("| " + what + " | " + measured + " | " + target + " | " + (met ? "yes" : "**no**") + " |");
    }

    /** A row without a target. */
    void told(String what, String measured) {
        rows.add("| " + what + " | " + measured + " | | |");
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    @Override
    public String toString() {
        return String.join("\n", rows);
    }
}
