/**
 * How a network chooses among its ideas (domain.md §4): criteria that are fixed before the first score, value and feasibility always among
 * them, and what members gave. Changed criteria void all scores.
 */
package dk.tvaers.networks.scoring;
