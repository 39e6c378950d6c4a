/** Answers to the questions of a call. They belong to an input, are read by its reviewer and its contributor, and are shown as figures alone. */
package dk.tvaers.citizeninput.reply;
