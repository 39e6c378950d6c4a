package dk.tvaers.networks.meeting;

import dk.tvaers.events.networks.MeetingHeld;
import dk.tvaers.events.words.PerspectiveCount;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells the others that a network met, in counts. */
@ApplicationScoped
class MeetingEvents {
    private final Outbox outbox;

    MeetingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Told again when the minutes are corrected. */
    void held(Meeting meeting, int members, List<PerspectiveCount> perspectives) {
        outbox.tell(new MeetingHeld(
                meeting.networkId(),
                meeting.id(),
                meeting.heldOn(),
                meeting.attendance().size(),
                members,
                perspectives));
    }
}
