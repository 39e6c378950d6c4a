/** The right of access: everything that is kept here of one person, for that person. */
package dk.tvaers.members.access;
