package dk.tvaers.citizeninput.webhook;

import dk.tvaers.web.problem.Problems;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret of each webhook, derived from the installation's key and the webhook's id: nothing is stored that could be read out of the
 * database or its backup. Whoever replaces the key registers the webhooks anew. Without a key there are none; with one
 * that is none, the program does not start.
 */
@Startup
@ApplicationScoped
class Secrets {
    private static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    private final byte[] key;

    Secrets(@ConfigProperty(name = "tvaers.webhooks.key") Optional<String> key) {
        this.key = key.map(Secrets::decoded).orElse(null);
    }

    private static byte[] decoded(String text) {
        // No word of it: it is a secret.
        var refusal = "tvaers.webhooks.key is not 32 bytes in base64 (openssl rand -base64 " + KEY_BYTES + ")";
        try {
            var bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(refusal);
        }
        throw new IllegalStateException(refusal);
    }

    /** 409 where the installation has no key. */
    void requireKey() {
        if (key == null) {
            throw Problems.refused("webhooks-off");
        }
    }

    /** As it is shown to whoever registers. */
    String shown(UUID webhookId) {
        return PREFIX + Base64.getEncoder().encodeToString(of(webhookId));
    }

    /**
     * The header {@code webhook-signature}: HMAC-SHA256 of {@code id.timestamp.body}.
     *
     * @param timestamp seconds since 1970
     */
    String signature(UUID webhookId, UUID messageId, long timestamp, String body) {
        var signed = mac(of(webhookId), messageId + "." + timestamp + "." + body);
        return "v1," + Base64.getEncoder().encodeToString(signed);
    }

    private byte[] of(UUID webhookId) {
        requireKey();
        return mac(key, "tvaers webhook " + webhookId);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HMAC is missing", missing);
        }
    }
}
