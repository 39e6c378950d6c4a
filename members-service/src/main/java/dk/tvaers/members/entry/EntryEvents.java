package dk.tvaers.members.entry;

import dk.tvaers.events.members.EntryAnswered;
import dk.tvaers.events.members.EntryOpened;
import dk.tvaers.events.words.EntryOutcome;
import dk.tvaers.members.person.Participant;
import dk.tvaers.members.projection.Announcements;
import jakarta.enterprise.context.ApplicationScoped;

/** What the others hear of invitations and applications: no name, no words. */
@ApplicationScoped
class EntryEvents {
    private final Announcements announcements;

    EntryEvents(Announcements announcements) {
        this.announcements = announcements;
    }

    void opened(EntryView entry, Participant person) {
        announcements.tell(new EntryOpened(
                entry.networkId(),
                entry.id(),
                entry.personId(),
                entry.kind(),
                person.kind(),
                entry.mainPerspective(),
                entry.recruitment()));
    }

    void answered(EntryView entry) {
        announcements.tell(new EntryAnswered(
                entry.networkId(),
                entry.id(),
                entry.personId(),
                entry.kind(),
                EntryOutcome.valueOf(entry.state().name()),
                entry.membershipId()));
    }
}
