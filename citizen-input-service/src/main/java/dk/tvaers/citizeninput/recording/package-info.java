/** Inputs on paper, from meetings, by phone and on behalf of somebody: who took them down, and that the consents were asked for. */
package dk.tvaers.citizeninput.recording;
