/** Who has which role in which network. */
package dk.tvaers.members.role;
