package dk.tvaers.members.role;

import dk.tvaers.events.members.RoleAssigned;
import dk.tvaers.events.members.RoleEnded;
import dk.tvaers.members.projection.Announcements;
import jakarta.enterprise.context.ApplicationScoped;

/** What the others hear of roles. */
@ApplicationScoped
class RoleEvents {
    private final Announcements announcements;

    RoleEvents(Announcements announcements) {
        this.announcements = announcements;
    }

    void assigned(RoleView role) {
        announcements.tell(new RoleAssigned(role.networkId(), role.id(), role.personId(), role.role()));
    }

    void ended(RoleView role) {
        announcements.tell(new RoleEnded(role.networkId(), role.id(), role.personId(), role.role()));
    }
}
