package dk.tvaers.portal.room;

import java.text.Normalizer;
import java.util.Locale;

/** Codes such as {@code SHORT_WAY}, of what people call things. */
final class Codes {
    private static final int LONGEST = 40;

    private Codes() {}

    static String of(String title) {
        var letters = Normalizer.normalize(
                        title.toUpperCase(Locale.ROOT)
                                .replace("Æ", "AE")
                                .replace("Ø", "OE")
                                .replace("Å", "AA"),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Z]+", "_")
                .replaceAll("^_+|_+$", "");
        var code = letters.isEmpty() ? "CRITERION" : letters;
        return code.substring(0, Math.min(LONGEST, code.length()));
    }
}
