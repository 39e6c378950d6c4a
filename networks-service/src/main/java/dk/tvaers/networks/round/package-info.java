/** Decision rounds by the year wheel (domain.md §3): which proposals are decided when, and how many networks a round has room for. */
package dk.tvaers.networks.round;
