/** The base organisation: a tree of units that is imported again and again. */
package dk.tvaers.members.unit;
