/** The figures of the whole municipality, or of a part of its networks. */
package dk.tvaers.reporting.municipality;
