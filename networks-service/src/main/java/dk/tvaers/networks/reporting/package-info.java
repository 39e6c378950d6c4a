/** Puts the report of a network together, keeps it when the network closes, and typesets it. */
package dk.tvaers.networks.reporting;
