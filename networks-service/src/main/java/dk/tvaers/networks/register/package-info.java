/**
 * "Has this been tried?" (domain.md §9: the same solution is invented twice): themes, ideas, trials and solutions of every network, closed
 * ones included, found by Danish words and by almost the right spelling. Features enter what they have; nothing here knows the features.
 */
package dk.tvaers.networks.register;
