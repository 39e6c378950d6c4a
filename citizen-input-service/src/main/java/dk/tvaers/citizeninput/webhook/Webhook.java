package dk.tvaers.citizeninput.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A system of the municipality that wants to be told. */
@Entity
@Table(name = "webhook")
class Webhook {
    @Id
    private UUID id;

    private String url;
    private String[] eventTypes;
    private boolean active;
    private Instant registeredAt;

    @Version
    private long version;

    Webhook() {}

    Webhook(UUID id, WebhookRequest asked, Instant registeredAt) {
        this.id = id;
        this.registeredAt = registeredAt;
        change(asked);
    }

    void change(WebhookRequest asked) {
        url = asked.url();
        eventTypes = asked.eventTypes().stream().distinct().sorted().toArray(String[]::new);
        active = asked.active();
    }

    WebhookView view() {
        return new WebhookView(id, url, List.of(eventTypes), active, registeredAt);
    }

    UUID id() {
        return id;
    }

    String url() {
        return url;
    }

    long version() {
        return version;
    }
}
