package dk.tvaers.pictures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a picture is for: a light page, a dark one, paper, or whichever of the first two its reader prefers. */
public enum Look {
    /** Light, and dark for readers who prefer that; it needs its {@link #STYLE}, the others need none. */
    FOLLOWING,
    LIGHT,
    DARK,
    PRINT;

    /** As an address says it, such as {@code dark}. */
    public static Optional<Look> named(String name) {
        return Arrays.stream(values())
                .filter(look -> look.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** The only style that a picture may hold: what a policy has to let through, by its hash. */
    public static final String STYLE = Arrays.stream(Ink.values())
            .map(ink -> ".%s{fill:%s}.%s-line{stroke:%s}".formatted(ink.css(), ink.in(DARK), ink.css(), ink.in(DARK)))
            .collect(Collectors.joining("", "@media (prefers-color-scheme:dark){", "}"));

    /** A policy for the answer with a picture in it: nothing loads or runs, and no style but the one above applies. */
    public static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash() + "'; frame-ancestors 'none'";

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
