package dk.tvaers.members.projection;

import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The networks of networks-service, as far as its events have arrived. */
@ApplicationScoped
public class KnownNetworks {
    private final KnownNetworkRepository networks;

    KnownNetworks(KnownNetworkRepository networks) {
        this.networks = networks;
    }

    /** Codes of the perspectives that the network's theme expects; 404 when there is no such network, or none yet. */
    public List<String> expectedPerspectives(UUID networkId) {
        return networks.findByIdOptional(networkId)
                .map(KnownNetwork::expectedPerspectives)
                .orElseThrow(Problems::notFound);
    }

    /** 409 when the network is closed: nobody begins in it any more, whoever decides. */
    public void requireOpen(UUID networkId) {
        if (networks.findByIdOptional(networkId).orElseThrow(Problems::notFound).isClosed()) {
            throw Problems.refused("network-closed");
        }
    }

    /** 404 when there is no such network, or none yet. */
    public void require(UUID networkId) {
        if (!networks.isKnown(networkId)) {
            throw Problems.notFound();
        }
    }
}
