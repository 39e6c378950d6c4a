package dk.tvaers.networks.track;

import dk.tvaers.events.networks.TrackLaid;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others of tracks, without their words. */
@ApplicationScoped
class TrackEvents {
    private final Outbox outbox;

    TrackEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Told again when the track changes. */
    void laid(UUID networkId, TrackView track) {
        outbox.tell(new TrackLaid(
                networkId,
                track.id(),
                track.findingIds().size(),
                track.nodeIds().size(),
                track.priority()));
    }
}
