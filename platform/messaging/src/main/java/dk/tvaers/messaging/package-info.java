/**
 * How services tell each other what happened: an outbox written in the business transaction, a relay that empties it to Kafka,
 * an inbox that applies each event once, and dead letters for what cannot be applied.
 */
package dk.tvaers.messaging;
