/** Figures on networks, kept from what the other services tell. No person and no citizen's words are known here. */
package dk.tvaers.reporting;
