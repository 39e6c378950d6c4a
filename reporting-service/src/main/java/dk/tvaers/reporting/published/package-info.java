/** What everyone may see. */
package dk.tvaers.reporting.published;
