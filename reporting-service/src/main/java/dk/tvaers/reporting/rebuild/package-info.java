/** Builds the read model again from the first event, beside the one that serves. */
package dk.tvaers.reporting.rebuild;
