package dk.tvaers.access;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Asks whether the current user may act in a network. The secretariat may in every network. A network is public, so a refusal is 403
 * and not 404. Queries that show only what belongs to the caller join the view {@code network_actor} instead.
 */
@ApplicationScoped
public class NetworkAccess {
    private final CurrentUser user;
    private final AccessTables tables;

    NetworkAccess(CurrentUser user, AccessTables tables) {
        this.user = user;
        this.tables = tables;
    }

    /** 403 unless the caller has one of these roles in the network, or belongs to the secretariat. */
    public void requireRole(UUID networkId, NetworkRole... roles) {
        if (!mayActAs(networkId, roles)) {
            throw Problems.forbidden();
        }
    }

    /** 403 unless the caller has any role or membership in the network, or belongs to the secretariat. */
    public void requireParticipation(UUID networkId) {
        if (!participates(networkId)) {
            throw Problems.forbidden();
        }
    }

    /** Whether the caller has any role or membership in the network, or belongs to the secretariat. */
    public boolean participates(UUID networkId) {
        return user.hasRole(Roles.SECRETARIAT)
                || !tables.rolesOf(user.requireLoginId(), networkId).isEmpty();
    }

    /** The person whose login the caller uses; empty until members-service has told. */
    public Optional<UUID> person() {
        return tables.personOf(user.requireLoginId());
    }

    /** Who holds a role in the network now, once per assignment. */
    public List<UUID> holders(UUID networkId, NetworkRole role) {
        return tables.holders(networkId, role);
    }

    /** The networks in which the caller has the role. */
    public Set<UUID> networksAs(NetworkRole role) {
        return tables.networksAs(user.requireLoginId(), role);
    }

    /** Whether the caller has one of these roles in the network, or belongs to the secretariat. */
    public boolean mayActAs(UUID networkId, NetworkRole... roles) {
        if (user.hasRole(Roles.SECRETARIAT)) {
            return true;
        }
        var held = tables.rolesOf(user.requireLoginId(), networkId);
        return Arrays.stream(roles).map(NetworkRole::name).anyMatch(held::contains);
    }

    /** Whether the caller is this person; a login that nobody linked to a person is none. */
    public boolean isPerson(UUID personId) {
        return tables.isLinked(user.requireLoginId(), personId);
    }

    /** Which roles somebody holds in the network now. */
    public Set<NetworkRole> rolesFilled(UUID networkId) {
        return tables.rolesFilled(networkId);
    }
}
