package dk.tvaers.members.person;

import dk.tvaers.events.members.LoginLinked;
import dk.tvaers.events.members.PersonChanged;
import dk.tvaers.events.members.PersonLeft;
import dk.tvaers.events.members.PersonRegistered;
import dk.tvaers.members.projection.Announcements;
import jakarta.enterprise.context.ApplicationScoped;

/** What the others hear of people: ids, units and perspectives, never who it is. */
@ApplicationScoped
class PersonEvents {
    private final Announcements announcements;

    PersonEvents(Announcements announcements) {
        this.announcements = announcements;
    }

    void registered(Participant person) {
        announcements.tell(new PersonRegistered(
                person.personId(),
                person.kind(),
                person.unitId(),
                person.departmentId(),
                person.profession(),
                person.mainPerspective(),
                person.perspectives(),
                person.externalKind(),
                person.leadershipLevel()));
    }

    void changed(Participant person) {
        announcements.tell(new PersonChanged(
                person.personId(),
                person.kind(),
                person.unitId(),
                person.departmentId(),
                person.profession(),
                person.mainPerspective(),
                person.perspectives(),
                person.externalKind(),
                person.leadershipLevel()));
    }

    void left(Person person) {
        announcements.tell(new PersonLeft(person.id(), person.leftOn()));
    }

    void linked(Person person) {
        announcements.tell(new LoginLinked(person.id(), person.loginId()));
    }
}
