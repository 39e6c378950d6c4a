package dk.tvaers.citizeninput.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook that was just registered.
 *
 * @param secret what its messages are signed with; shown now and never again
 */
@Schema(
        name = "RegisteredWebhook",
        requiredProperties = {"webhook", "secret"})
record RegisteredWebhook(
        WebhookView webhook,

        @Schema(
                description = "Signs its messages. Shown only once",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        String secret) {

    /** Without the secret, so that no log can hold it. */
    @Override
    public String toString() {
        return "webhook " + webhook.id();
    }
}
