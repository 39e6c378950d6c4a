package dk.tvaers.citizeninput.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Whoever supports one input, as a hash. The input is part of it, so that two rows of the same person have nothing in common and
 * nobody can list what a person supports.
 */
record Supporter(byte[] hash) {
    static Supporter byLogin(UUID inputId, UUID loginId) {
        return of(inputId, "login", loginId);
    }

    /** @param ownInputId the input that the supporter's receipt opens */
    static Supporter byReceipt(UUID inputId, UUID ownInputId) {
        return of(inputId, "receipt", ownInputId);
    }

    private static Supporter of(UUID inputId, String kind, UUID id) {
        try {
            var text = inputId + " " + kind + " " + id;
            return new Supporter(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
