package dk.tvaers.networks.notice;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import dk.tvaers.networks.network.Networks;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Has everybody told who is or was a member, and counts for the gate those who are not. */
@ApplicationScoped
class Notices implements FactSource {
    private final NoticeRepository notices;
    private final NoticeEvents events;
    private final Networks networks;
    private final NetworkAccess access;
    private final Clock clock;

    Notices(NoticeRepository notices, NoticeEvents events, Networks networks, NetworkAccess access, Clock clock) {
        this.notices = notices;
        this.events = events;
        this.networks = networks;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    NoticesView tell(UUID networkId) {
        networks.require(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD, NetworkRole.CONSULTANT);
        if (!networks.isIn(networkId, Phase.CLOSING)) {
            throw Problems.refused("notice-too-early");
        }
        List<UUID> told = notices.insertMissing(networkId, clock.instant());
        told.forEach(membership -> events.due(networkId, membership));
        return new NoticesView(told.size(), notices.count(networkId));
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.UNTOLD_MEMBER);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(Condition.UNTOLD_MEMBER, notices.countUntold(networkId));
    }
}
