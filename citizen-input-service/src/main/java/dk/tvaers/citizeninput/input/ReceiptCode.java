package dk.tvaers.citizeninput.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What lets a contributor follow an input without an account: 140 random bits in Crockford's base 32, in seven groups of
 * four. Only its SHA-256 is kept; a secret this long needs no slow hash. What a look-up by the hash could betray by its time
 * is a hash, and no code can be made from a part of one; the whole is compared in constant time.
 */
public final class ReceiptCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 28;
    private static final int GROUP = 4;
    private static final int FIVE_BITS = 0x1F;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Ten digits in a row could be masked as a personal number on their way back to us, however they are typed. */
    private static final Pattern LOOKS_LIKE_A_NUMBER = Pattern.compile("[0-9]{10}");

    private final String characters;

    private ReceiptCode(String characters) {
        this.characters = characters;
    }

    public static ReceiptCode random() {
        return random(RANDOM);
    }

    static ReceiptCode random(RandomGenerator source) {
        var code = draw(source);
        while (LOOKS_LIKE_A_NUMBER.matcher(code).find()) {
            code = draw(source);
        }
        return new ReceiptCode(code);
    }

    /**
     * Reads a code as people type it: small letters, other separators or none, O for 0, I and L for 1. What is no code at
     * all is read too and matches nothing.
     */
    public static ReceiptCode typed(String text) {
        var read = new StringBuilder(LENGTH);
        text.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(each -> read.append(plain(each)));
        return new ReceiptCode(read.toString());
    }

    private static String draw(RandomGenerator source) {
        var random = new byte[LENGTH];
        source.nextBytes(random);
        var drawn = new StringBuilder(LENGTH);
        for (var each : random) {
            drawn.append(ALPHABET.charAt(each & FIVE_BITS));
        }
        return drawn.toString();
    }

    private static char plain(int character) {
        return switch (character) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> (char) character;
        };
    }

    /** The form that is shown to the contributor, once. */
    public String grouped() {
        return characters.replaceAll("(?<=\\G.{" + GROUP + "})(?=.)", "-");
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(characters.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    /** Whether this is the hash of the code; takes the same time wherever they differ. */
    public boolean opens(byte[] receiptHash) {
        return MessageDigest.isEqual(hash(), receiptHash);
    }

    /** Says nothing, so that no log can hold a code. */
    @Override
    public String toString() {
        return "receipt code";
    }
}
