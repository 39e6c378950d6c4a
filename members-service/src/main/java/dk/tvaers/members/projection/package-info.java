/** What members-service keeps of the other services, and what it keeps of its own events because it needs them at once. */
package dk.tvaers.members.projection;
