package dk.tvaers.members.feed;

import dk.tvaers.events.members.LearningBroughtHome;
import dk.tvaers.members.person.Participant;
import dk.tvaers.members.projection.Announcements;
import jakarta.enterprise.context.ApplicationScoped;

/** What the others hear of what came back: that it did, and where. */
@ApplicationScoped
class FeedEvents {
    private final Announcements announcements;

    FeedEvents(Announcements announcements) {
        this.announcements = announcements;
    }

    void broughtHome(BroughtHomeView record, Participant person) {
        announcements.tell(
                new LearningBroughtHome(record.networkId(), record.id(), record.unitId(), person.departmentId()));
    }
}
