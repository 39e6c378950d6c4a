package dk.tvaers.networks.citizenrole;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The queries on citizens' roles, which are named by their network. */
@ApplicationScoped
class CitizenRoleRepository implements PanacheRepositoryBase<CitizenRoleSet, UUID> {
    int count(UUID networkId) {
        return (int) count("networkId", networkId);
    }
}
