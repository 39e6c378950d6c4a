/** What came back: what members brought from networks to their own units, and what networks mean for a unit. */
package dk.tvaers.members.feed;
