package dk.tvaers.networks.evaluation;

import dk.tvaers.networks.erasure.ErasedPerson;
import dk.tvaers.networks.erasure.PersonTraces;
import jakarta.enterprise.context.ApplicationScoped;

/** A plan stays with its unit; who there was to measure goes. */
@ApplicationScoped
class PlanOwnerTraces implements PersonTraces {
    private final PlanRepository plans;

    PlanOwnerTraces(PlanRepository plans) {
        this.plans = plans;
    }

    @Override
    public void erase(ErasedPerson person) {
        plans.replaceOwner(person.id(), person.replacement());
    }
}
