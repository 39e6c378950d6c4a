/** Who read whose data: written down in one place for every operation that shows a name, and shown to the one whose data they are. */
package dk.tvaers.members.audit;
