package dk.tvaers.members.role;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.Ids;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.members.person.Participants;
import dk.tvaers.members.projection.KnownNetworks;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has which role in a network now. The secretariat decides, the network's lead may end most, those who take part may look. */
@ApplicationScoped
class RoleService {
    private final RoleRepository roles;
    private final KnownNetworks networks;
    private final NetworkAccess access;
    private final Participants people;
    private final RoleEvents events;
    private final MunicipalCalendar calendar;
    private final Clock clock;

    RoleService(
            RoleRepository roles,
            KnownNetworks networks,
            NetworkAccess access,
            Participants people,
            RoleEvents events,
            MunicipalCalendar calendar,
            Clock clock) {
        this.roles = roles;
        this.networks = networks;
        this.access = access;
        this.people = people;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Who may not have the role beside whom is for the database to say ({@link RoleRefusals}): two requests may come at once. */
    @Transactional
    RoleAssignment assign(UUID networkId, RoleRequest asked) {
        networks.require(networkId);
        people.require(asked.personId());
        requireNotOver(asked.termEndsOn(), "/termEndsOn");
        RoleAssignment role = new RoleAssignment(Ids.next(), networkId, asked, now());
        roles.persistAndFlush(role);
        events.assigned(role.view());
        return role;
    }

    @Transactional
    Page<RoleAssignment> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        access.requireParticipation(networkId);
        return Page.of(roles.activePage(networkId, page), page, each -> Cursor.of(each.id()));
    }

    @Transactional
    RoleAssignment get(UUID networkId, UUID id) {
        networks.require(networkId);
        access.requireParticipation(networkId);
        return active(networkId, id);
    }

    @Transactional
    RoleAssignment limit(UUID networkId, UUID id, String ifMatch, TermRequest asked) {
        RoleAssignment role = toEnd(networkId, id);
        requireNotOver(asked.endsOn(), "/endsOn");
        Preconditions.requireMatch(ifMatch, role.version());
        role.limit(asked.endsOn());
        roles.flush();
        return role;
    }

    @Transactional
    void end(UUID networkId, UUID id, String ifMatch) {
        RoleAssignment role = toEnd(networkId, id);
        Preconditions.requireMatch(ifMatch, role.version());
        role.end(now());
        events.ended(role.view());
    }

    /** 403 for those who may not end it: who leads and who sponsors a network is for the secretariat alone. */
    private RoleAssignment toEnd(UUID networkId, UUID id) {
        networks.require(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD);
        RoleAssignment role = active(networkId, id);
        if (role.isAtTheTop()) {
            access.requireRole(networkId);
        }
        return role;
    }

    private RoleAssignment active(UUID networkId, UUID id) {
        return roles.active(networkId, id).orElseThrow(Problems::notFound);
    }

    private void requireNotOver(@Nullable LocalDate lastDay, String pointer) {
        if (lastDay != null && lastDay.isBefore(calendar.today())) {
            throw Problems.invalid(pointer, "term-over");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
