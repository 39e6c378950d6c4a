/** Corrections: what an input said before, kept for those who screen. */
package dk.tvaers.citizeninput.revision;
