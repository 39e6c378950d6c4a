package dk.tvaers.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in lines that fit.
 *
 * @param shortened whether not all of it is there; the last line then ends in an ellipsis
 */
record Lines(List<String> lines, boolean shortened) {
    private static final String ELLIPSIS = "…";
    private static final Pattern BETWEEN_CHARACTERS = Pattern.compile("\\b{g}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \\t\\n\\r]+");
    /** Controls, and what would turn the text round it. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\x{200B}\\x{200E}\\x{200F}\\x{2028}-\\x{202E}\\x{2060}-\\x{206F}\\x{FEFF}]");
    /** More marks on one letter than any script needs: they would run over the lines above. */
    private static final Pattern HEAPED = Pattern.compile("(\\p{M}{4})\\p{M}+");

    /** The text on at most {@code most} lines. */
    static Lines of(String text, Type type, double width, int most) {
        List<String> words = words(text);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (type.width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            List<String> parts = parts(word, type, width);
            lines.addAll(parts.subList(0, parts.size() - 1));
            line = parts.getLast();
        }
        lines.add(line);
        return lines.size() <= most ? new Lines(List.copyOf(lines), false) : shortened(lines, type, width, most);
    }

    /** On as many lines, of about one length: for headings, of which no word should be left alone. */
    static Lines balanced(String text, Type type, double width, int most) {
        Lines best = of(text, type, width, most);
        int lines = best.lines().size();
        for (double narrow = width - type.size(); lines > 1 && !best.shortened(); narrow -= type.size()) {
            Lines narrower = of(text, type, narrow, most);
            if (narrower.shortened() || narrower.lines().size() > lines) {
                break;
            }
            best = narrower;
        }
        return best;
    }

    static String clean(String text) {
        String seen = UNSEEN.matcher(text).replaceAll(" ");
        return String.join(" ", words(HEAPED.matcher(seen).replaceAll("$1")));
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private static Lines shortened(List<String> lines, Type type, double width, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, cut(kept.getLast(), type, width));
        return new Lines(List.copyOf(kept), true);
    }

    private static String cut(String line, Type type, double width) {
        List<String> characters = characters(line);
        while (!characters.isEmpty() && type.width(String.join("", characters) + ELLIPSIS) > width) {
            characters.removeLast();
        }
        return String.join("", characters).stripTrailing() + ELLIPSIS;
    }

    /** A word that is longer than a line, broken where it has to be. */
    private static List<String> parts(String word, Type type, double width) {
        List<String> parts = new ArrayList<>();
        String part = "";
        for (String character : characters(word)) {
            if (!part.isEmpty() && type.width(part + character) > width) {
                parts.add(part);
                part = "";
            }
            part += character;
        }
        parts.add(part);
        return parts;
    }

    /** As a reader sees them. */
    private static List<String> characters(String text) {
        return new ArrayList<>(List.of(BETWEEN_CHARACTERS.split(text)));
    }
}
