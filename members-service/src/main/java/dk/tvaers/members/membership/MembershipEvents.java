package dk.tvaers.members.membership;

import dk.tvaers.events.members.HoursUsed;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.members.ParticipationPlanned;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.members.person.Participant;
import dk.tvaers.members.projection.Announcements;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

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
        if (!membership.phases().isEmpty()) {
            planned(membership);
        }
    }

    void planned(MembershipView membership) {
        announcements.tell(new ParticipationPlanned(
                membership.networkId(),
                membership.id(),
                membership.personId(),
                membership.core(),
                membership.phases().stream().map(PlannedPhase::phase).toList()));
    }

    /** With the unit the person has now, so that hours can be counted where they were missing. */
    void used(MembershipView membership, List<UsedHours> hours, Participant person) {
        announcements.tell(new HoursUsed(
                membership.networkId(),
                membership.id(),
                person.unitId(),
                person.departmentId(),
                hours.stream()
                        .map(each -> new PhaseHours(each.phase(), BigDecimal.valueOf(each.hours())))
                        .toList()));
    }

    void left(MembershipView membership) {
        announcements.tell(new MemberLeft(membership.networkId(), membership.id(), membership.personId()));
    }
}
