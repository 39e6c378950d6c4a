/**
 * The rooms of a network, one resource and one template each. A form of a room carries the names of the service's contract as names of its fields and posts to the
 * page's address plus its own name, so what a room adds is its page and which call a form makes; the rest is in {@link dk.tvaers.portal.room.Rooms}.
 */
package dk.tvaers.portal.room;
