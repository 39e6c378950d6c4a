/**
 * Evaluation plans (domain.md §4): what is claimed, how and when it is measured, and who in the base organisation does it. They outlive the
 * network: nothing here asks whether it is still at work.
 */
package dk.tvaers.networks.evaluation;
