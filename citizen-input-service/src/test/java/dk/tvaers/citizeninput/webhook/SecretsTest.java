package dk.tvaers.citizeninput.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each webhook has a secret of its own, by the installation's key. */
class SecretsTest {
    private static final UUID WEBHOOK = UUID.fromString("0196b0a4-0000-7000-8000-000000000001");
    private static final UUID ANOTHER = UUID.fromString("0196b0a4-0000-7000-8000-000000000002");

    private static Secrets by(int fill) {
        var key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return new Secrets(Optional.of(Base64.getEncoder().encodeToString(key)));
    }

    @Test
    void aSecretDependsOnKeyAndWebhookAlone() {
        assertEquals(by(1).shown(WEBHOOK), by(1).shown(WEBHOOK));
        assertNotEquals(by(1).shown(WEBHOOK), by(1).shown(ANOTHER));
        assertNotEquals(by(1).shown(WEBHOOK), by(2).shown(WEBHOOK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kort", "ikke base64!", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg=="})
    void aKeyThatIsNoneIsRefusedWithoutAWordOfIt(String key) {
        var refused = assertThrows(IllegalStateException.class, () -> new Secrets(Optional.of(key)));

        assertFalse(refused.getMessage().contains(key), refused.getMessage());
    }
}
