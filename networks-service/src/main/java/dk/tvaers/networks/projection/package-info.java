/**
 * What this service keeps of the others: who may act in a network, the members' departments, which citizen inputs exist. Ids only, and always
 * a moment old. Events of different keys come in any order, so a later fact is never overwritten by an earlier one.
 */
package dk.tvaers.networks.projection;
