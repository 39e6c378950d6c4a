/** What happened to an input, for its contributor to follow. */
package dk.tvaers.citizeninput.timeline;
