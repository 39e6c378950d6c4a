package dk.tvaers.networks.network;

import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells the others of networks and their course; reasons stay here. */
@ApplicationScoped
class NetworkEvents {
    private final Outbox outbox;

    NetworkEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void started(NetworkView network) {
        outbox.tell(new NetworkStarted(
                network.id(),
                network.themeId(),
                network.type(),
                network.title(),
                network.expectedPerspectives(),
                network.parentId()));
    }

    void closed(ClosingView closing) {
        outbox.tell(new NetworkClosed(closing.networkId(), closing.overridden()));
    }

    /** A network from before this system, started on this day. */
    void broughtIn(NetworkView network, LocalDate startedOn) {
        outbox.tell(new NetworkStarted(
                network.id(),
                network.themeId(),
                network.type(),
                network.title(),
                network.expectedPerspectives(),
                null,
                startedOn));
    }

    /** A phase that was entered on this day, before this system. */
    void broughtIn(PhaseEntry entry, LocalDate enteredOn) {
        outbox.tell(new PhaseEntered(
                entry.networkId(), entry.phase(), entry.from(), entry.direction(), entry.isOverridden(), enteredOn));
    }

    /** A network that closed on this day, before this system. */
    void broughtIn(Closing closing, LocalDate closedOn) {
        outbox.tell(new NetworkClosed(closing.view().networkId(), false, closedOn));
    }

    void entered(PhaseEntry entry) {
        outbox.tell(new PhaseEntered(
                entry.networkId(), entry.phase(), entry.from(), entry.direction(), entry.isOverridden()));
    }
}
