package dk.tvaers.citizeninput.webhook;

import static dk.tvaers.citizeninput.CitizenInput.as;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system of the municipality is told what happened, can trust who tells it, and misses nothing while it is away. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class WebhookTest {
    private static final String RECEIVED = "dk.tvaers.citizeninput.InputReceived.v1";

    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void leave() {
        List<String> ids =
                as("secretariat").get("/webhooks").path("items.findAll { it.url == '" + receiver.url() + "' }.id");
        ids.forEach(id -> as("secretariat").header("If-Match", "*").delete("/webhooks/{id}", id));
        receiver.close();
    }

    private static Map<String, Object> telling(String url, boolean active) {
        return new HashMap<>(Map.of("url", url, "eventTypes", List.of(RECEIVED), "active", active));
    }

    private Response registered(boolean active) {
        var made = as("secretariat").body(telling(receiver.url(), active)).post("/webhooks");
        made.then().statusCode(201);
        return made;
    }

    private static Response log(String webhook) {
        return as("secretariat").get("/webhooks/{id}/deliveries", webhook);
    }

    @Test
    void isToldOnceAsASignedCloudEventWithoutAWordOfTheInput() throws IOException, GeneralSecurityException {
        var made = registered(true);
        String secret = made.path("secret");

        var input = received(words("Hemmelige ord")).inputId().toString();

        eventually().until(() -> !receiver.about(input).isEmpty());
        var got = receiver.about(input).getFirst();
        var event = new ObjectMapper().readTree(got.body());
        assertEquals("application/cloudevents+json; charset=UTF-8", got.contentType());
        assertEquals("1.0", event.path("specversion").asText());
        assertEquals(RECEIVED, event.path("type").asText());
        assertEquals(got.id(), event.path("id").asText());
        assertEquals(input, event.path("subject").asText());
        assertEquals(input, event.path("data").path("inputId").asText());
        assertFalse(got.body().contains("Hemmelige"));
        assertEquals(signed(secret, got), got.signature());
        String id = made.path("webhook.id");
        eventually()
                .untilAsserted(() -> log(id).then()
                        .body("items", hasSize(1))
                        .body("items[0].eventId", equalTo(got.id()))
                        .body("items[0].status", equalTo(204))
                        .body("items[0].deliveredAt", notNullValue()));
        assertEquals(1, receiver.about(input).size());
    }

    /** As Standard Webhooks says it is checked. */
    private static String signed(String secret, Receiver.Got got) throws GeneralSecurityException {
        var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var text = got.id() + "." + got.timestamp() + "." + got.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatFailedIsSentAgainUnderTheSameId() {
        String id = registered(true).path("webhook.id");
        receiver.answers(503);

        var input = received(words("Prøv igen")).inputId().toString();
        eventually()
                .untilAsserted(() -> log(id).then()
                        .body("items[0].status", equalTo(503))
                        .body("items[0].problem", equalTo("STATUS"))
                        .body("items[0].nextTryAt", notNullValue()));
        receiver.answers(200);

        eventually().untilAsserted(() -> log(id).then().body("items[0].deliveredAt", notNullValue()));
        var got = receiver.about(input);
        assertEquals(1, got.stream().map(Receiver.Got::id).distinct().count());
        log(id).then().body("items[0].tries", equalTo(got.size())).body("items[0].problem", nullValue());
    }

    @Test
    void aRedirectIsNotFollowed() {
        String id = registered(true).path("webhook.id");
        receiver.answers(307);

        as("secretariat").post("/webhooks/{id}/pings", id).then().statusCode(202);

        eventually()
                .untilAsserted(() -> log(id).then()
                        .body("items[0].status", equalTo(307))
                        .body("items[0].problem", equalTo("STATUS")));
    }

    @Test
    void whoDoesNotAnswerIsTriedTenTimesAndGivenUp() {
        String id = registered(false).path("webhook.id");
        receiver.close();
        String delivery = as("secretariat").post("/webhooks/{id}/pings", id).path("id");
        eventually().untilAsserted(() -> log(id).then().body("items[0].problem", equalTo("CONNECTION")));

        Database.change(
                "update webhook_delivery set tries = 9, due_at = now() where id = ?", UUID.fromString(delivery));

        eventually()
                .untilAsserted(() -> log(id).then()
                        .body("items[0].givenUpAt", notNullValue())
                        .body("items[0].nextTryAt", nullValue()));
    }

    @Test
    void aPingTriesAWebhookThatIsNotActiveYet() {
        String id = registered(false).path("webhook.id");
        received(words("Ikke til nogen"));

        as("administrator").post("/webhooks/{id}/pings", id).then().statusCode(202);

        eventually().until(() -> !receiver.got().isEmpty());
        eventually()
                .untilAsserted(() -> log(id).then()
                        .body("items.type", hasItem("dk.tvaers.citizeninput.Ping.v1"))
                        .body("items.type", not(hasItem(RECEIVED))));
    }

    @Test
    void isChangedOnTheVersionSeenAndRemovedWithItsLog() {
        var made = registered(true);
        String id = made.path("webhook.id");
        var seen = made.header("ETag");
        made.then().body("secret", startsWith("whsec_"));

        as("secretariat")
                .header("If-Match", seen)
                .body(telling(receiver.url(), false))
                .put("/webhooks/{id}", id)
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        as("secretariat")
                .header("If-Match", seen)
                .delete("/webhooks/{id}", id)
                .then()
                .statusCode(412);
        as("secretariat").get("/webhooks/{id}", id).then().statusCode(200).body("secret", nullValue());

        as("secretariat")
                .header("If-Match", "*")
                .delete("/webhooks/{id}", id)
                .then()
                .statusCode(204);
        as("secretariat").get("/webhooks/{id}", id).then().statusCode(404);
    }

    @Test
    void refusesWhatCannotBeTold() {
        var url = receiver.url();
        var refused = List.of(
                Map.of("url", "ftp://127.0.0.1/", "eventTypes", List.of(RECEIVED), "active", true),
                Map.of("url", "http://tvaers.invalid/", "eventTypes", List.of(RECEIVED), "active", true),
                Map.of("url", url, "eventTypes", List.of(), "active", true),
                Map.of("url", url, "eventTypes", List.of("dk.tvaers.networks.PhaseEntered.v1"), "active", true),
                Map.of("url", url, "eventTypes", List.of(RECEIVED)));

        for (var each : refused) {
            as("secretariat").body(each).post("/webhooks").then().statusCode(400);
        }

        as("secretariat").get("/webhooks").then().statusCode(200).body("items.url", not(hasItem(url)));
    }
}
