package dk.tvaers.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KeySecretsTest {
    private static final byte[] TEXT = "receipt ABCD-1234".getBytes(UTF_8);

    private final KeySecrets secrets = new KeySecrets("a-key-of-a-client", "anonymous");

    @Test
    void opensWhatItSealedAndSealsTheSameDifferentlyEachTime() {
        byte[] sealed = secrets.encrypt(TEXT);

        assertArrayEquals(TEXT, secrets.decrypt(sealed));
        assertFalse(Arrays.equals(sealed, secrets.encrypt(TEXT)));
        assertFalse(new String(sealed, UTF_8).contains("ABCD"));
    }

    @Test
    void neitherAnotherKeyNorAnotherCallerOpensIt() {
        byte[] sealed = secrets.encrypt(TEXT);

        assertThrows(
                IllegalStateException.class, () -> new KeySecrets("another-key-of-one", "anonymous").decrypt(sealed));
        assertThrows(
                IllegalStateException.class, () -> new KeySecrets("a-key-of-a-client", "somebody").decrypt(sealed));
    }

    @Test
    void noticesAChangedAnswer() {
        byte[] sealed = secrets.encrypt(TEXT);
        sealed[sealed.length - 1] ^= 1;

        assertThrows(IllegalStateException.class, () -> secrets.decrypt(sealed));
    }

    @Test
    void signsTheSameRequestTheSameAndOnlyUnderItsKey() {
        byte[] signed = secrets.sign(TEXT);

        assertEquals(32, signed.length);
        assertArrayEquals(signed, new KeySecrets("a-key-of-a-client", "anonymous").sign(TEXT));
        assertFalse(Arrays.equals(signed, new KeySecrets("another-key-of-one", "anonymous").sign(TEXT)));
    }
}
