/** Networks and what can be said of one, as of a moment. */
package dk.tvaers.reporting.network;
