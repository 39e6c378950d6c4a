/** Turns the events of all three topics into the facts of the read model. */
package dk.tvaers.reporting.projection;
