/** What members-service tells the others: units, people by id and perspective, memberships, roles. */
package dk.tvaers.events.members;
