/** What this service keeps of networks, themes and icebergs, as networks-service told it. */
package dk.tvaers.citizeninput.projection;
