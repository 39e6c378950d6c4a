package dk.tvaers.citizeninput.webhook;

import java.util.UUID;

/**
 * What is to be sent now.
 *
 * @param eventId the same however often it is sent
 * @param tries this one included
 */
record Message(UUID id, UUID webhookId, String url, UUID eventId, String body, int tries) {}
