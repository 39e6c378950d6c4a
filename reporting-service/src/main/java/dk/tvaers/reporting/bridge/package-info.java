/** What networks join across the base organisation. */
package dk.tvaers.reporting.bridge;
