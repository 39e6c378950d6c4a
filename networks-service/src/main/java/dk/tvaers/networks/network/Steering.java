package dk.tvaers.networks.network;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may move a network: its leads and consultants, and the secretariat, which alone overrides a gate. */
@ApplicationScoped
class Steering {
    private final NetworkAccess access;
    private final CurrentUser user;

    Steering(NetworkAccess access, CurrentUser user) {
        this.access = access;
        this.user = user;
    }

    /** As what the caller moves the network; 403 when she may not. */
    ActedAs require(UUID networkId, boolean overrides) {
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CONSULTANT);
        if (user.hasRole(Roles.SECRETARIAT)) {
            return ActedAs.SECRETARIAT;
        }
        if (overrides) {
            throw Problems.forbidden();
        }
        return access.mayActAs(networkId, NetworkRole.NETWORK_LEAD) ? ActedAs.NETWORK_LEAD : ActedAs.CONSULTANT;
    }
}
