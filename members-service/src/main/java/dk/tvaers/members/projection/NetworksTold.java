package dk.tvaers.members.projection;

import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.messaging.EventHandler;
import dk.tvaers.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Applies what networks-service tells. */
@ApplicationScoped
class NetworksTold implements EventHandler {
    private final KnownNetworkRepository networks;

    NetworksTold(KnownNetworkRepository networks) {
        this.networks = networks;
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.data()) {
            case NetworkStarted started -> learn(started, event.occurredAt());
            default -> {
                // no business of this service yet
            }
        }
    }

    private void learn(NetworkStarted started, Instant at) {
        if (!networks.isKnown(started.networkId())) {
            networks.persist(new KnownNetwork(started.networkId(), started.type(), started.title(), at));
        }
    }
}
