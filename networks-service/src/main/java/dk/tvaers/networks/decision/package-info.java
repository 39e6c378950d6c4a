/** What a network decides (domain.md §4): written down once, never changed, with the inputs and findings it rests on. */
package dk.tvaers.networks.decision;
