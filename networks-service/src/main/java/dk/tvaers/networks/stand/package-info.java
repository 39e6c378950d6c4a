/** Where a network stands on evaluation and on spread (domain.md §4): planned or not, and why. Not to evaluate is a stand, not to say so is none. */
package dk.tvaers.networks.stand;
