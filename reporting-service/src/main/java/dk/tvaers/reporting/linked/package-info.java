/** Linked data: what is said of things that have addresses, as JSON-LD and as Turtle. */
package dk.tvaers.reporting.linked;
