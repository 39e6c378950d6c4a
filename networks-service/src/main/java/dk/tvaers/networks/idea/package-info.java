/** Ideas (domain.md §4, ideation and trial): from being raised, by a citizen perhaps, to being adopted, adjusted or rejected. */
package dk.tvaers.networks.idea;
