package dk.tvaers.web.limit;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes a client address into a key that says nothing about it: an HMAC under a secret that lives as long as the process
 * and is written nowhere. A subscriber gets a whole /64 of IPv6, so its addresses are one client.
 */
final class ClientKeys {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int IPV6_BYTES = 16;
    private static final int SUBSCRIBER_BYTES = 8;

    private final SecretKeySpec secret;

    ClientKeys() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        secret = new SecretKeySpec(random, ALGORITHM);
    }

    Key of(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(subscriber(address)));
            return new Key(hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, missing);
        }
    }

    private static byte[] subscriber(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == IPV6_BYTES ? Arrays.copyOf(bytes, SUBSCRIBER_BYTES) : bytes;
        } catch (IllegalArgumentException notAnAddress) {
            // A proxy may pass on an obfuscated name (RFC 7239 §6.3): then that is the client.
            return address.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    /** 128 bits of the HMAC. */
    record Key(long high, long low) {}
}
