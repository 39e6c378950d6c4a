package dk.tvaers.members.role;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.members.projection.KnownNetworks;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What co-drivers learn. It is between the co-driver and the network's lead; nothing of it is told to other services. */
@ApplicationScoped
class DevelopmentPaths {
    private final RoleRepository roles;
    private final KnownNetworks networks;
    private final NetworkAccess access;

    DevelopmentPaths(RoleRepository roles, KnownNetworks networks, NetworkAccess access) {
        this.roles = roles;
        this.networks = networks;
        this.access = access;
    }

    @Transactional
    Read get(UUID networkId, UUID id) {
        RoleAssignment role = own(networkId, id);
        return new Read(role.developmentPath(), role.version());
    }

    @Transactional
    Read write(UUID networkId, UUID id, String ifMatch, DevelopmentPath path) {
        RoleAssignment role = own(networkId, id);
        Preconditions.requireMatch(ifMatch, role.version());
        role.develop(path);
        roles.flush();
        return new Read(role.developmentPath(), role.version());
    }

    /** 403 for those whose business it is not, 409 when the role is another. */
    private RoleAssignment own(UUID networkId, UUID id) {
        networks.require(networkId);
        access.requireParticipation(networkId);
        RoleAssignment role = roles.active(networkId, id).orElseThrow(Problems::notFound);
        if (!access.isPerson(role.personId())) {
            access.requireRole(networkId, NetworkRole.NETWORK_LEAD);
        }
        role.requireCoDriver();
        return role;
    }

    /** A path, and the version of the role it belongs to. */
    record Read(DevelopmentPath path, long version) {}
}
