/** Citizen inputs: how they are received and what everybody may see of them. Other features change an input by its verbs. */
package dk.tvaers.citizeninput.input;
