/** People who leave: their memberships and roles end by themselves, and every network is told (domain.md §6). */
package dk.tvaers.members.departure;
