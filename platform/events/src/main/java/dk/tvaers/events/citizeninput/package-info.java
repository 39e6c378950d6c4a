/** What citizen-input-service tells the others: calls and the life of inputs, never their text. */
package dk.tvaers.events.citizeninput;
