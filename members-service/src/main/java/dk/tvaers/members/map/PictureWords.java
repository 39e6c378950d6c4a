package dk.tvaers.members.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words in the picture, in the reader's language. */
record PictureWords(Texts texts, Locale language) {
    /** Where the words come from. */
    @FunctionalInterface
    interface Texts {
        String text(String key, Locale language, Map<String, ?> arguments);
    }

    /** A text with its values in order. */
    String of(String key, Object... values) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(Integer.toString(i), values[i]);
        }
        return texts.text("map-" + key, language, named);
    }

    /** One or many: two texts, {@code key-one} and {@code key}. */
    String counted(String key, long n) {
        return of(n == 1 ? key + "-one" : key, n);
    }

    /** Lines no longer than this where words allow, the last one cut when there are too many. */
    static List<String> wrap(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        kept.replaceAll(each -> cut(each, width + 3));
        if (lines.size() > most) {
            kept.set(most - 1, cut(kept.getLast(), width - 1) + (kept.getLast().endsWith("…") ? "" : "…"));
        }
        return kept;
    }

    private static String cut(String text, int length) {
        int characters = text.codePointCount(0, text.length());
        return characters <= length ? text : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }
}
