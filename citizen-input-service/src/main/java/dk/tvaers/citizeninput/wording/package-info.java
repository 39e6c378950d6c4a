/** Texts for the caller in the caller's language. */
package dk.tvaers.citizeninput.wording;
