package dk.tvaers.pictures;

import java.util.Locale;

/**
 * The colours by what they say, in each look. One deep teal is ours; red and amber say that something is missing or worse, and never
 * without the word. On paper there are greys only. Texts keep 4.5 : 1 to what they stand on, shapes that carry a meaning 3 : 1 (WCAG 2.1,
 * 1.4.3 and 1.4.11).
 */
enum Ink {
    PAPER("#ffffff", "#14171b", "#ffffff"),
    TEXT("#1a1a1a", "#eceae4", "#000000"),
    MUTED("#565d64", "#a9b2bb", "#3d3d3d"),
    /** Hair lines between rows: they order, and say nothing. */
    HAIR("#d8dde0", "#353c44", "#c4c4c4"),
    AXIS("#6b747b", "#8d97a1", "#555555"),
    OURS("#0b4f5c", "#62b9c8", "#262626"),
    ON_OURS("#ffffff", "#0a1d21", "#ffffff"),
    /** What was expected, behind what is. */
    BEHIND("#d6e5e8", "#1f363b", "#e6e6e6"),
    BEHIND_EDGE("#5f8f99", "#5c8f99", "#757575"),
    WASH("#f1f6f7", "#1b2227", "#f4f4f4"),
    MISSING("#a3192c", "#ff9b9b", "#000000"),
    AMBER("#8f4a00", "#f0a350", "#4d4d4d"),
    VIOLET("#5b4a9c", "#b9abf7", "#6b6b6b"),
    GREEN("#2f6b2f", "#8fca8f", "#5c5c5c"),
    SHALLOW("#e4eff2", "#192c32", "#f0f0f0"),
    DEEPER("#cfe1e6", "#1a3a43", "#e2e2e2"),
    DEEPEST("#b5d2d9", "#1b4853", "#d4d4d4");

    private final String light;
    private final String dark;
    private final String print;

    Ink(String light, String dark, String print) {
        this.light = light;
        this.dark = dark;
        this.print = print;
    }

    String in(Look look) {
        return switch (look) {
            case FOLLOWING, LIGHT -> light;
            case DARK -> dark;
            case PRINT -> print;
        };
    }

    /** Of the style sheet; no page has such a class. */
    String css() {
        return "tvaers-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
