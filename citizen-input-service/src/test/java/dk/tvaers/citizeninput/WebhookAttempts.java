package dk.tvaers.citizeninput;

import static dk.tvaers.citizeninput.CitizenInput.BASE;
import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.Requests.get;
import static dk.tvaers.citizeninput.Requests.post;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.Tokens;
import java.util.List;
import java.util.Map;

/** Who may keep webhooks. */
final class WebhookAttempts {
    /** One for the whole run, because there can be fifty. */
    private static String webhook;

    private WebhookAttempts() {}

    static Map<String, Attempt> of() {
        var may = List.of("secretariat", "administrator");
        var mayNot = List.of("staff", "moderator", Tokens.PORTAL);
        // Of a kind that this test never tells.
        var body = Map.of(
                "url",
                "http://127.0.0.1:9/",
                "eventTypes",
                List.of("dk.tvaers.citizeninput.CallClosed.v1"),
                "active",
                false);
        webhook =
                webhook == null ? as("secretariat").body(body).post("/webhooks").path("webhook.id") : webhook;
        var one = "/webhooks/" + webhook;
        return Map.of(
                "registerWebhook", Attempt.by(may, mayNot, post("/webhooks", Map.of("url", "x"))),
                "listWebhooks", Attempt.by(may, mayNot, get("/webhooks")),
                "getWebhook", Attempt.by(may, mayNot, get(one)),
                "changeWebhook",
                        Attempt.by(may, mayNot, request -> request.body(body).put(BASE + one)),
                "removeWebhook",
                        Attempt.by(
                                may,
                                mayNot,
                                request -> request.header("If-Match", "\"99\"").delete(BASE + one)),
                "pingWebhook", Attempt.by(may, mayNot, post(one + "/pings", "")),
                "listDeliveries", Attempt.by(may, mayNot, get(one + "/deliveries")));
    }
}
