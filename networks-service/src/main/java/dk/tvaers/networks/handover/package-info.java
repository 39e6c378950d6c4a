/**
 * Handovers (domain.md §4): a solution is offered to a unit and an owner in the base organisation, accepted or declined with a reason, implemented
 * and evaluated; later somebody asks whether it is still in use. Cross-cutting solutions have no home in base by themselves [A33].
 */
package dk.tvaers.networks.handover;
