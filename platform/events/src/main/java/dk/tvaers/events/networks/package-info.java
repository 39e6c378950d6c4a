/** What networks-service tells the others: rounds, themes, networks, their course and discoveries. */
package dk.tvaers.events.networks;
