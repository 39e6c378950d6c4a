package dk.tvaers.contact;

import dk.tvaers.web.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * One key of the installation. It seals with AES-256-GCM (NIST SP 800-38D) under a random nonce, which is safe for 2³² texts; a rotation
 * comes long before. What it does besides has keys of its own, derived by HKDF-SHA256 (RFC 5869).
 */
public final class ContactKey {
    static final int SECRET_BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    // Not static: a native program must not carry the state it had while it was built.
    private final SecureRandom random = new SecureRandom();
    private final String id;
    private final SecretKey sealing;
    private final SecretKey indexing;
    private final SecretKey checking;

    ContactKey(String id, byte[] secret) {
        this.id = id;
        this.sealing = derived(secret, "sealing", "AES");
        this.indexing = derived(secret, "index of addresses", HMAC);
        this.checking = derived(secret, "check", HMAC);
    }

    /** What it is called, in configuration and in the rows it sealed. */
    public String id() {
        return id;
    }

    /**
     * Nonce, ciphertext and tag. It opens at this place only: nobody's address can be put into somebody else's row. What the database refuses
     * in a text that it can read is refused here too (400).
     */
    public byte[] seal(String text, String place) {
        if (text.indexOf('\0') >= 0) {
            throw Problems.malformed("", "unstorable-text");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("contact data could not be sealed", impossible);
        }
    }

    /** @throws UnreadableContactException when it was sealed with another key or at another place, or was changed */
    public String open(byte[] sealed, String place) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException refused) {
            throw new UnreadableContactException("key " + id + " does not open what is at " + place);
        }
    }

    /** The same for an address however it is written, and for nobody without the key a way back or a guess. */
    public String index(String email) {
        return mac(indexing, email.toLowerCase(Locale.ROOT));
    }

    /** Tells whether another key of the same id is this one. */
    String fingerprint() {
        return mac(checking, id);
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static String mac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC is missing", impossible);
        }
    }

    private static SecretKey derived(byte[] secret, String purpose, String algorithm) {
        byte[] info = ("tvaers contact " + purpose).getBytes(StandardCharsets.UTF_8);
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, SECRET_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HKDF is missing", impossible);
        }
    }

    /** Without the key, so that no log gets it. */
    @Override
    public String toString() {
        return "ContactKey[" + id + "]";
    }
}
