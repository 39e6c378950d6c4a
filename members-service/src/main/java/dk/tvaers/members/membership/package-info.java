/** Who is a member of which network. */
package dk.tvaers.members.membership;
