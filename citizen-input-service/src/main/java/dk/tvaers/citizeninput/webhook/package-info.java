/**
 * Tells the municipality's own systems what happened, as CloudEvents over HTTPS, signed as Standard Webhooks describes
 * (standardwebhooks.com). At least once: whoever receives passes over a {@code webhook-id} that came before.
 */
package dk.tvaers.citizeninput.webhook;
