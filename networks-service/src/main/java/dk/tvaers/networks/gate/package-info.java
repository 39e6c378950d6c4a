/**
 * Gates between phases (domain.md §4) as pure functions: what a network type demands, held against the facts that the features know.
 * A feature adds a condition by a constant in {@code Condition}, a {@code FactSource} of its own, a message in both languages and rows in
 * {@code network_type_requirement}; nothing here knows the features.
 */
package dk.tvaers.networks.gate;
