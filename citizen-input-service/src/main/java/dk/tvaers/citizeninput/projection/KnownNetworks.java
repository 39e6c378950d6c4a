package dk.tvaers.citizeninput.projection;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.NodeChanged;
import dk.tvaers.events.networks.NodeRaised;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.events.words.NodeStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers whether a network, a theme or an iceberg node exists, and what a network is called. Late by as long as an event travels. */
@ApplicationScoped
public class KnownNetworks {
    private final KnownNetworkRepository repository;

    KnownNetworks(KnownNetworkRepository repository) {
        this.repository = repository;
    }

    /** Keeps what an event says of networks; runs in the caller's transaction. */
    public void learn(DomainEvent event) {
        switch (event) {
            case NetworkStarted told -> repository.started(told.networkId(), told.themeId(), told.title());
            case PhaseEntered told -> repository.entered(told.networkId(), told.phase());
            case ThemeProposed told -> repository.theme(told.themeId());
            case NodeRaised told ->
                repository.node(told.nodeId(), told.networkId(), told.status().name());
            case NodeChanged told ->
                repository.node(told.nodeId(), told.networkId(), told.status().name());
            default -> {
                // of another kind
            }
        }
    }

    public boolean hasNetwork(UUID networkId) {
        return repository.isKnown(networkId);
    }

    public boolean hasTheme(UUID themeId) {
        return repository.isKnownTheme(themeId);
    }

    /** The network whose iceberg holds this node; empty when the node is not known. */
    public Optional<UUID> networkOfNode(UUID nodeId) {
        return repository.networkOfNode(nodeId);
    }

    /** Whether an iceberg node did not have this status when it was last told of. */
    public boolean isNewStatus(UUID nodeId, NodeStatus status) {
        return !repository.hasStatus(nodeId, status.name());
    }

    /** The network that grew out of this theme, if one did. */
    public Optional<UUID> networkOfTheme(UUID themeId) {
        return repository.networkOfTheme(themeId);
    }

    /** Those of the networks that are known, by title. */
    public List<NetworkSummary> summaries(Collection<UUID> networkIds) {
        return networkIds.isEmpty() ? List.of() : repository.summaries(networkIds);
    }
}
