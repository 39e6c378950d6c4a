package dk.tvaers.networks.citizenrole;

import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others what citizens are to a network; a reason stays here. */
@ApplicationScoped
class CitizenRoleEvents {
    private final Outbox outbox;

    CitizenRoleEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void said(UUID networkId, CitizenRoleView said) {
        outbox.tell(new dk.tvaers.events.networks.CitizenRoleSet(networkId, said.roles()));
    }
}
