package dk.tvaers.citizeninput.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One message to a webhook.
 *
 * @param eventId its {@code webhook-id}, the same however often it is sent
 * @param status of the latest answer, absent when there was none
 * @param problem why the latest try failed: STATUS, TIMEOUT, CONNECTION, UNKNOWN_HOST, PRIVATE_ADDRESS, URL
 * @param nextTryAt absent when it is delivered or given up
 */
@Schema(
        name = "WebhookDelivery",
        requiredProperties = {"id", "eventId", "type", "tries", "madeAt"})
record DeliveryView(
        UUID id,
        UUID eventId,
        String type,
        int tries,
        Integer status,
        String problem,
        Instant madeAt,
        Instant nextTryAt,
        Instant deliveredAt,
        Instant givenUpAt) {}
