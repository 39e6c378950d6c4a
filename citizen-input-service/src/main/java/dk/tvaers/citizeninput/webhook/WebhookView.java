package dk.tvaers.citizeninput.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A system that is told. */
@Schema(
        name = "Webhook",
        requiredProperties = {"id", "url", "eventTypes", "active", "registeredAt"})
record WebhookView(UUID id, String url, List<String> eventTypes, boolean active, Instant registeredAt) {}
