/** Meetings of a network: why, what about, who was there by id, and what came out of it. */
package dk.tvaers.networks.meeting;
