package dk.tvaers.pictures;

import java.text.Normalizer;

/**
 * How wide a text is at most, whichever sans serif it is set in: a picture cannot know its reader's faces. The figures are those of DejaVu Sans and
 * Lato, the wider for each letter; what they do not tell of counts as wide.
 */
final class Widths {
    private static final char FIRST = ' ';
    private static final double THOUSAND = 1000;

    /** From space to tilde, in thousandths of the size. */
    private static final int[] REGULAR = {
        318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 372, 318, 452, 637, 637, 637, 637, 637, 637,
                637,
        637, 637, 637, 337, 337, 838, 838, 838, 531, 1000, 685, 687, 699, 771, 632, 576, 775, 764, 295, 423, 663, 558,
                929,
        764, 801, 604, 801, 695, 635, 611, 736, 685, 1036, 686, 624, 686, 391, 452, 391, 838, 500, 500, 613, 635, 550,
                635,
        616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612, 635, 635, 412, 521, 393, 634, 592, 818, 592, 592, 525,
                637,
        337, 637, 838
    };

    private static final int[] BOLD = {
        349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 523, 838, 380, 416, 380, 466, 696, 696, 696, 696, 696, 696,
                696,
        696, 696, 696, 400, 400, 838, 838, 838, 581, 1000, 774, 763, 734, 831, 684, 684, 821, 837, 373, 430, 775, 638,
                996,
        837, 851, 733, 851, 771, 721, 683, 813, 774, 1104, 771, 725, 726, 458, 466, 458, 838, 500, 500, 675, 716, 593,
                716,
        679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688, 716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583,
                712,
        366, 712, 838
    };

    private static final String COMMON = "\u00a0·…–—−→↓’‘“”»«%";
    private static final double[] COMMON_WIDTHS = {
        0.35, 0.4, 1, 0.85, 1, 0.84, 1, 1, 0.4, 0.4, 0.68, 0.68, 0.68, 0.68, 1.01
    };

    private static final double LATIN = 1.3;
    private static final double OTHER = 1.55;
    /** Canadian syllabics, Ogham and the sign for one in ten thousand. */
    private static final double WIDE = 2.05;
    /** Beyond the first plane there are signs of every width. */
    private static final double RARE = 2.5;
    /** Most accents stand over or under their letter, some reach out. */
    private static final double ACCENT = 0.02;

    private static final double REACHING = 0.14;
    private static final int CARON = 0x30C;
    private static final int HORN = 0x31B;
    private static final int LAST_LATIN = 0x24F;
    private static final int TEN_THOUSANDTH = 0x2031;

    private Widths() {}

    /** In sizes of the face. */
    static double of(String text, boolean bold) {
        return text.codePoints().mapToDouble(each -> of(each, bold)).sum();
    }

    private static double of(int character, boolean bold) {
        int common = COMMON.indexOf(character);
        if (common >= 0) {
            return COMMON_WIDTHS[common];
        }
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || character < FIRST + REGULAR.length) {
            return part(character, bold);
        }
        // Taken apart, so that what is written as one sign but read as many counts as many.
        double parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .codePoints()
                .mapToDouble(each -> part(each, bold))
                .sum();
        return isLetterWithAccents(character) ? parts + ACCENT : Math.max(parts, unknown(character));
    }

    private static boolean isLetterWithAccents(int character) {
        boolean additional = Character.UnicodeBlock.of(character) == Character.UnicodeBlock.LATIN_EXTENDED_ADDITIONAL;
        return (character <= LAST_LATIN || additional) && Character.isLetter(character);
    }

    private static double part(int character, boolean bold) {
        int[] known = bold ? BOLD : REGULAR;
        if (character >= FIRST && character < FIRST + known.length) {
            return known[character - FIRST] / THOUSAND;
        }
        if (character == CARON || character == HORN) {
            return REACHING;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK -> ACCENT;
            case Character.FORMAT -> 0;
            default -> unknown(character);
        };
    }

    private static double unknown(int character) {
        if (character > Character.MAX_VALUE) {
            return RARE;
        }
        if (character == TEN_THOUSANDTH) {
            return WIDE;
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.MODIFIER_SYMBOL -> 1;
            default ->
                switch (Character.UnicodeScript.of(character)) {
                    case LATIN -> LATIN;
                    case CANADIAN_ABORIGINAL, OGHAM -> WIDE;
                    default -> OTHER;
                };
        };
    }
}
