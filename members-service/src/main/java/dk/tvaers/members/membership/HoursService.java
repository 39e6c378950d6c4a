package dk.tvaers.members.membership;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.members.person.Participant;
import dk.tvaers.members.person.Participants;
import dk.tvaers.members.projection.AgreedTimes;
import dk.tvaers.members.projection.KnownNetworks;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A member's time: what was agreed comes from the mandate, what was used the member says. */
@ApplicationScoped
class HoursService {
    private final MembershipRepository memberships;
    private final KnownNetworks networks;
    private final NetworkAccess access;
    private final AgreedTimes agreed;
    private final Participants people;
    private final MembershipEvents events;

    HoursService(
            MembershipRepository memberships,
            KnownNetworks networks,
            NetworkAccess access,
            AgreedTimes agreed,
            Participants people,
            MembershipEvents events) {
        this.memberships = memberships;
        this.networks = networks;
        this.access = access;
        this.agreed = agreed;
        this.people = people;
        this.events = events;
    }

    /** For the member, the line manager who gave the time, the network's lead and the secretariat; 404 for others. */
    @Transactional
    Read get(UUID networkId, UUID id) {
        Membership membership = active(networkId, id);
        if (!isOwn(membership) && !isManager(membership) && !isLead(networkId)) {
            throw Problems.notFound();
        }
        return read(membership);
    }

    /** For the member, the network's lead and the secretariat. */
    @Transactional
    Read use(UUID networkId, UUID id, String ifMatch, HoursRequest request) {
        Membership membership = active(networkId, id);
        if (!isOwn(membership) && !isLead(networkId)) {
            throw Problems.notFound();
        }
        Preconditions.requireMatch(ifMatch, membership.version());
        if (membership.use(request.checked())) {
            memberships.flush();
            Participant person = people.require(membership.personId());
            events.used(membership.view(), membership.usedHours(), person);
        }
        return read(membership);
    }

    private Membership active(UUID networkId, UUID id) {
        networks.require(networkId);
        return memberships.active(networkId, id).orElseThrow(Problems::notFound);
    }

    private boolean isOwn(Membership membership) {
        return access.isPerson(membership.personId());
    }

    private boolean isLead(UUID networkId) {
        return access.mayActAs(networkId, NetworkRole.NETWORK_LEAD);
    }

    private boolean isManager(Membership membership) {
        MembershipView view = membership.view();
        return access.person()
                .filter(caller -> agreed.isManager(caller, view.networkId(), view.personId()))
                .isPresent();
    }

    private Read read(Membership membership) {
        MembershipView view = membership.view();
        var hours = agreed.hours(view.networkId(), view.personId()).entrySet().stream()
                .map(each -> new HoursView.Agreed(each.getKey(), each.getValue()))
                .toList();
        var payers = agreed.payers(view.networkId(), view.personId());
        return new Read(new HoursView(hours, payers, membership.usedHours()), membership.version());
    }

    /** Hours, and the version of the membership they belong to. */
    record Read(HoursView view, long version) {}
}
