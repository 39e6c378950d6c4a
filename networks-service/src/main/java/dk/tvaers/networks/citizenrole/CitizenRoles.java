package dk.tvaers.networks.citizenrole;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.conditional.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps what citizens are to each network and says to the gates whether that is known. */
@ApplicationScoped
class CitizenRoles implements FactSource {
    private final CitizenRoleRepository sets;
    private final CitizenRoleEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Clock clock;

    CitizenRoles(
            CitizenRoleRepository sets,
            CitizenRoleEvents events,
            Networks networks,
            NetworkAccess access,
            Clock clock) {
        this.sets = sets;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    Versioned find(UUID networkId) {
        networks.require(networkId);
        return versioned(sets.findByIdOptional(networkId));
    }

    @Transactional
    Versioned say(UUID networkId, String ifMatch, CitizenRoleRequest request) {
        // Locked, because two may say it first at once.
        networks.lockRunning(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CONSULTANT);
        Optional<CitizenRoleSet> before = sets.findByIdOptional(networkId);
        Preconditions.requireMatch(ifMatch, versioned(before).version());
        CitizenRoleSet said = before.orElseGet(() -> new CitizenRoleSet(networkId));
        said.say(request.roles(), request.reason(), clock.instant());
        sets.persistAndFlush(said);
        events.said(networkId, said.view());
        return versioned(Optional.of(said));
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.CITIZEN_ROLE);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(Condition.CITIZEN_ROLE, sets.count(networkId));
    }

    // 0 is the tag of a network that has not said it.
    private static Versioned versioned(Optional<CitizenRoleSet> said) {
        return said.map(each -> new Versioned(each.view(), each.version() + 1))
                .orElse(new Versioned(CitizenRoleView.NONE, 0));
    }

    /** What citizens are, and the version its ETag holds. */
    record Versioned(CitizenRoleView citizens, long version) {}
}
