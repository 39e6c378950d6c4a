/**
 * Trials of a network (domain.md §4): four stages, receivers from the beginning, capital from the reference lead, measures on the three bottom
 * lines, a log of what was learned and a next step. A stopped trial with its learning is a result.
 */
package dk.tvaers.networks.trial;
