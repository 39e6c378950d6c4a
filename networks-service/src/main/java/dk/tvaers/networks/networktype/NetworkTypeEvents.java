package dk.tvaers.networks.networktype;

import dk.tvaers.events.networks.NetworkTypeChanged;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others of versions of network types. */
@ApplicationScoped
class NetworkTypeEvents {
    private final Outbox outbox;

    NetworkTypeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(UUID typeId, TypeVersionView type) {
        outbox.tell(new NetworkTypeChanged(
                typeId,
                type.code(),
                type.version(),
                type.definition().phases().stream()
                        .map(TypeDefinition.Step::phase)
                        .toList(),
                type.definition().plannedMonths()));
    }
}
