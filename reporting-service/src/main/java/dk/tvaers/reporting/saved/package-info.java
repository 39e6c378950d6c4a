/**
 * Views that somebody wants again: which view, of what, as what file, and on which days. What is made on such a day is kept as it was. Both
 * live beside the read model, not in it, so that figures that are built again change nothing of them.
 */
package dk.tvaers.reporting.saved;
