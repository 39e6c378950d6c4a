package dk.tvaers.members.membership;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.members.person.Participant;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Makes members, whichever way they came, and ends all of somebody who goes. Whether the caller may is for the way to say. */
@ApplicationScoped
public class Admissions {
    private final MembershipRepository memberships;
    private final MembershipEvents events;
    private final Clock clock;

    Admissions(MembershipRepository memberships, MembershipEvents events, Clock clock) {
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** 409 when the person is a member of the network. */
    public void requireNoMember(UUID networkId, UUID personId) {
        if (memberships.isActive(networkId, personId)) {
            throw Problems.refused("already-a-member");
        }
    }

    /** In the caller's transaction; the id of the new membership. */
    public UUID admit(
            UUID networkId,
            Participant person,
            String perspective,
            boolean core,
            List<Phase> phases,
            Recruitment recruitment) {
        List<PlannedPhase> planned =
                phases.stream().map(each -> new PlannedPhase(each, null)).toList();
        return admit(networkId, person, perspective, new Participation(core, planned), recruitment)
                .id();
    }

    /** Ends these people's memberships in all networks, in the caller's transaction; returns how many. */
    public int endAll(Collection<UUID> people) {
        List<Membership> active = memberships.allActiveOf(people);
        active.forEach(membership -> {
            membership.leave(clock.instant().truncatedTo(ChronoUnit.MICROS));
            events.left(membership.view());
        });
        return active.size();
    }

    /** That a person is a member once at a time is for the database to say: two requests may come at once. */
    Membership admit(
            UUID networkId,
            Participant person,
            String perspective,
            Participation participation,
            Recruitment recruitment) {
        Membership membership = new Membership(
                Ids.next(),
                networkId,
                person.personId(),
                perspective,
                recruitment,
                participation,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        memberships.persistAndFlush(membership);
        events.joined(membership.view(), person);
        return membership;
    }
}
