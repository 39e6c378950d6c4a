package dk.tvaers.networks.network;

import dk.tvaers.networks.gate.Condition;
import dk.tvaers.networks.gate.FactSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Counts the sub-networks that keep a network from closing. Those below them keep them open in turn. */
@ApplicationScoped
class SubNetworks implements FactSource {
    private final NetworkRepository networks;

    SubNetworks(NetworkRepository networks) {
        this.networks = networks;
    }

    int running(UUID networkId) {
        return networks.runningChildren(networkId);
    }

    @Override
    public Set<Condition> conditions() {
        return Set.of(Condition.OPEN_SUB_NETWORK);
    }

    @Override
    public Map<Condition, Integer> factsOf(UUID networkId) {
        return Map.of(Condition.OPEN_SUB_NETWORK, running(networkId));
    }
}
