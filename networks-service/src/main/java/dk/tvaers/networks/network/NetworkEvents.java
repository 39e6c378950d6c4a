package dk.tvaers.networks.network;

import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the others of networks and their course; reasons stay here. */
@ApplicationScoped
class NetworkEvents {
    private final Outbox outbox;

    NetworkEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void started(NetworkView network) {
        outbox.tell(new NetworkStarted(
                network.id(), network.themeId(), network.type(), network.title(), network.expectedPerspectives()));
    }

    void entered(PhaseEntry entry) {
        outbox.tell(new PhaseEntered(
                entry.networkId(), entry.phase(), entry.from(), entry.direction(), entry.isOverridden()));
    }
}
