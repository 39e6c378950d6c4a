/**
 * Figures as pictures: pure functions from small records to SVG, for whoever shows one. They hold no script, no link, no style attribute and
 * nothing that has to be fetched; every text is text, measured so that it stays in its box. What the figures are about is said by the
 * records.
 */
package dk.tvaers.pictures;
