package dk.tvaers.members.projection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class KnownNetworkRepository implements PanacheRepositoryBase<KnownNetwork, UUID> {
    boolean isKnown(UUID networkId) {
        return findByIdOptional(networkId).isPresent();
    }
}
