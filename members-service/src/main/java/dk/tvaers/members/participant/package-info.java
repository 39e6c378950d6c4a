/** Who works together in a network, by name, for those who do. */
package dk.tvaers.members.participant;
