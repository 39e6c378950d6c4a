/** Personal numbers never enter: the one place that knows what they look like. */
package dk.tvaers.privacy;
