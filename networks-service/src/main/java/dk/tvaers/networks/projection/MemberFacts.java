package dk.tvaers.networks.projection;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What gates ask about people: from what members-service told until now. */
@ApplicationScoped
class MemberFacts implements FactSource {
    private final KnownMembers members;
    private final NetworkAccess access;

    MemberFacts(KnownMembers members, NetworkAccess access) {
        this.members = members;
        this.access = access;
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.NETWORK_LEAD, Condition.REFERENCE_LEAD, Condition.BASE_DEPARTMENT);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        var filled = access.rolesFilled(networkId);
        return Map.of(
                Condition.NETWORK_LEAD, filled.contains(NetworkRole.NETWORK_LEAD) ? 1 : 0,
                Condition.REFERENCE_LEAD, filled.contains(NetworkRole.REFERENCE_LEAD) ? 1 : 0,
                Condition.BASE_DEPARTMENT, members.departments(networkId));
    }
}
