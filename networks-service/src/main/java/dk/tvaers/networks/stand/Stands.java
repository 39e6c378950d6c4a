package dk.tvaers.networks.stand;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps the stands of networks and tells the gates whether there is one. */
@ApplicationScoped
class Stands implements FactSource {
    private final StandRepository stands;
    private final Networks networks;
    private final NetworkAccess access;
    private final Clock clock;

    Stands(StandRepository stands, Networks networks, NetworkAccess access, Clock clock) {
        this.stands = stands;
        this.networks = networks;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    StandView take(UUID networkId, StandRequest request) {
        networks.requireRunning(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.REFERENCE_LEAD, NetworkRole.CONSULTANT);
        Stand stand = new Stand(networkId, request, clock.instant());
        stands.persist(stand);
        return stand.view();
    }

    /** A page of the network's stands, oldest first. */
    @Transactional
    Page<StandView> list(UUID networkId, PageRequest page) {
        networks.require(networkId);
        return Page.of(stands.page(networkId, page), page, stand -> Cursor.of(stand.id()))
                .map(Stand::view);
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.EVALUATION_STAND, Condition.SPREAD_STAND);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(
                Condition.EVALUATION_STAND, taken(networkId, StandAbout.EVALUATION),
                Condition.SPREAD_STAND, taken(networkId, StandAbout.SPREAD));
    }

    private int taken(UUID networkId, StandAbout about) {
        return stands.isTaken(networkId, about) ? 1 : 0;
    }
}
