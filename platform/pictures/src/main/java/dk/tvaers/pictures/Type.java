package dk.tvaers.pictures;

/** How texts are set. */
enum Type {
    TITLE(20, true, 26),
    VERDICT(18, true, 24),
    LEAD(14, false, 20),
    STRONG(14, true, 19),
    BODY(14, false, 19),
    NAME(12, true, 16),
    SMALL(12, false, 16);

    private final double size;
    private final boolean bold;
    private final double leading;

    Type(double size, boolean bold, double leading) {
        this.size = size;
        this.bold = bold;
        this.leading = leading;
    }

    double size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    /** From line to line. */
    double leading() {
        return leading;
    }

    /** More than any reader's face takes. */
    double width(String text) {
        return Widths.of(text, bold) * size;
    }
}
