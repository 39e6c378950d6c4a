/** Where the events of the other services arrive. */
package dk.tvaers.citizeninput.incoming;
