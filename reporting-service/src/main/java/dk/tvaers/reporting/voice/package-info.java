/** The citizens' voice: what came in, how it was met, and who takes part. */
package dk.tvaers.reporting.voice;
