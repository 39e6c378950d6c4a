/** What citizens are to a network (domain.md §4 DESIGN, §5), or why they have no part in it. */
package dk.tvaers.networks.citizenrole;
