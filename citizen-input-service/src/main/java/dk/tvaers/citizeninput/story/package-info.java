/** The public story of a network: you said, we learned, we tried, we changed. */
package dk.tvaers.citizeninput.story;
