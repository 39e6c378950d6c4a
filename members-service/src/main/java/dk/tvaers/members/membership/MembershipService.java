package dk.tvaers.members.membership;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.members.person.Participant;
import dk.tvaers.members.person.Participants;
import dk.tvaers.members.projection.KnownNetworks;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Who is a member of a network now. The network's lead and the secretariat decide, those who take part may look. */
@ApplicationScoped
class MembershipService {
    private final MembershipRepository memberships;
    private final KnownNetworks networks;
    private final NetworkAccess access;
    private final Participants people;
    private final Admissions admissions;
    private final MembershipEvents events;
    private final Clock clock;

    MembershipService(
            MembershipRepository memberships,
            KnownNetworks networks,
            NetworkAccess access,
            Participants people,
            Admissions admissions,
            MembershipEvents events,
            Clock clock) {
        this.memberships = memberships;
        this.networks = networks;
        this.access = access;
        this.people = people;
        this.admissions = admissions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Membership join(UUID networkId, MembershipRequest asked) {
        networks.require(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD);
        networks.requireOpen(networkId);
        Participant person = people.require(asked.personId());
        return admissions.admit(
                networkId, person, perspective(asked, person), asked.participation(), asked.recruitment());
    }

    @Transactional
    Page<Membership> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        access.requireParticipation(networkId);
        return Page.of(memberships.activePage(networkId, page), page, each -> Cursor.of(each.id()));
    }

    @Transactional
    Membership get(UUID networkId, UUID id) {
        networks.require(networkId);
        access.requireParticipation(networkId);
        return active(networkId, id);
    }

    @Transactional
    Membership plan(UUID networkId, UUID id, String ifMatch, Participation planned) {
        networks.require(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD);
        Membership membership = active(networkId, id);
        Preconditions.requireMatch(ifMatch, membership.version());
        MembershipView before = membership.view();
        membership.plan(planned.checked());
        memberships.flush();
        if (!membership.view().equals(before)) {
            events.planned(membership.view());
        }
        return membership;
    }

    @Transactional
    void leave(UUID networkId, UUID id, String ifMatch) {
        networks.require(networkId);
        access.requireParticipation(networkId);
        Membership membership = active(networkId, id);
        if (!access.isPerson(membership.personId())) {
            access.requireRole(networkId, NetworkRole.NETWORK_LEAD);
        }
        Preconditions.requireMatch(ifMatch, membership.version());
        membership.leave(now());
        events.left(membership.view());
    }

    private Membership active(UUID networkId, UUID id) {
        return memberships.active(networkId, id).orElseThrow(Problems::notFound);
    }

    /** A person brings one of the perspectives that are recorded of the person. */
    private static String perspective(MembershipRequest asked, Participant person) {
        if (asked.mainPerspective() == null) {
            return person.mainPerspective();
        }
        if (!person.perspectives().contains(asked.mainPerspective())) {
            throw Problems.unprocessable("/mainPerspective", "perspective-not-carried");
        }
        return asked.mainPerspective();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
