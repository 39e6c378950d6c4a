package dk.tvaers.citizeninput.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import dk.tvaers.messaging.OutboxWritten;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts what is told to the other services in line for the webhooks too, in the transaction in which it is told. While there are no
 * webhooks this costs nothing; that there are some, another replica learns within seconds.
 */
@ApplicationScoped
class Fanout {
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final ObjectMapper json;
    private final String source;
    private volatile boolean registered;

    Fanout(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.json = json;
        this.source = "/" + application;
    }

    @Scheduled(identity = "webhooks-known", every = "5s", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    void look() {
        registered = webhooks.areActive();
    }

    void registered() {
        registered = true;
    }

    void told(@Observes OutboxWritten event) {
        if (!registered) {
            return;
        }
        var to = webhooks.toldOf(event.type());
        if (!to.isEmpty()) {
            var body = body(event.eventId(), event.type(), event.key(), event.data(), event.occurredAt());
            to.forEach(webhook -> deliveries.add(webhook, event.eventId(), event.type(), body, event.occurredAt()));
        }
    }

    /** A CloudEvent in JSON. @param data JSON */
    String body(UUID id, String type, UUID subject, String data, Instant time) {
        var event = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", source)
                .put("type", type)
                .put("subject", subject.toString())
                .put("time", time.toString())
                .put("datacontenttype", "application/json")
                .putRawValue("data", new RawValue(data));
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event can be written", impossible);
        }
    }
}
