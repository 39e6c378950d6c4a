package dk.tvaers.members.membership;

import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.members.person.Participant;
import dk.tvaers.members.projection.Announcements;
import jakarta.enterprise.context.ApplicationScoped;

/** What the others hear of memberships. */
@ApplicationScoped
class MembershipEvents {
    private final Announcements announcements;

    MembershipEvents(Announcements announcements) {
        this.announcements = announcements;
    }

    void joined(MembershipView membership, Participant person) {
        announcements.tell(new MemberJoined(
                membership.networkId(),
                membership.id(),
                membership.personId(),
                person.kind(),
                person.unitId(),
                person.departmentId(),
                membership.mainPerspective(),
                membership.core(),
                membership.recruitment()));
    }

    void left(MembershipView membership) {
        announcements.tell(new MemberLeft(membership.networkId(), membership.id(), membership.personId()));
    }
}
