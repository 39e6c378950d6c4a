package dk.tvaers.members.unit;

import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.members.projection.Announcements;
import jakarta.enterprise.context.ApplicationScoped;

/** What the others hear of units. */
@ApplicationScoped
class UnitEvents {
    private final Announcements announcements;

    UnitEvents(Announcements announcements) {
        this.announcements = announcements;
    }

    void recorded(UnitState unit) {
        announcements.tell(new UnitRecorded(
                unit.id(),
                unit.parentId(),
                unit.departmentId(),
                unit.level(),
                unit.name(),
                unit.validFrom(),
                unit.validTo()));
    }
}
