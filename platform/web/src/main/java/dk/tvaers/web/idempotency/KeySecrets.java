package dk.tvaers.web.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * What can only be read by whoever holds the Idempotency-Key: keys for an HMAC of the request and for the encryption of
 * the answer, both derived from it by HKDF-SHA256 (RFC 5869). The key itself is nowhere stored, so neither an answer nor
 * a guess at a request can be tested against the table.
 */
final class KeySecrets {
    private static final String HMAC = "HmacSHA256";
    private static final String GCM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    /**
     * @param scope who uses the key: the same key of another caller is another key
     */
    KeySecrets(String key, String scope) {
        this.key = (scope + "\n" + key).getBytes(StandardCharsets.UTF_8);
    }

    /** Finds the row. */
    byte[] hash() {
        return guarded(() -> MessageDigest.getInstance("SHA-256").digest(key));
    }

    /** Tells whether a request is the one that was made with this key. */
    byte[] sign(byte[] request) {
        return guarded(() -> {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(derive("request", HMAC));
            return mac.doFinal(request);
        });
    }

    /** Nonce, ciphertext and tag. */
    byte[] encrypt(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return guarded(() -> {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        });
    }

    byte[] decrypt(byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return guarded(
                () -> cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(GCM);
        cipher.init(mode, derive("response", "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private SecretKey derive(String purpose, String algorithm) throws GeneralSecurityException {
        byte[] info = ("tvaers idempotency " + purpose).getBytes(StandardCharsets.UTF_8);
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(algorithm, HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(info, KEY_BYTES));
    }

    private static byte[] guarded(Step step) {
        try {
            return step.run();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("An idempotency record could not be sealed or opened", impossible);
        }
    }

    private interface Step {
        byte[] run() throws GeneralSecurityException;
    }
}
