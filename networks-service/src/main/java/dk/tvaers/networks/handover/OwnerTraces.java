package dk.tvaers.networks.handover;

import dk.tvaers.networks.erasure.ErasedPerson;
import dk.tvaers.networks.erasure.PersonTraces;
import jakarta.enterprise.context.ApplicationScoped;

/** A handover keeps having had an owner; who it was goes, and what was noted of answering for the owner. */
@ApplicationScoped
class OwnerTraces implements PersonTraces {
    private final HandoverRepository handovers;

    OwnerTraces(HandoverRepository handovers) {
        this.handovers = handovers;
    }

    @Override
    public void erase(ErasedPerson person) {
        handovers.replaceOwner(person.id(), person.replacement());
    }
}
