package dk.tvaers.networks.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The queries on what was brought in. */
@ApplicationScoped
class ImportedNetworkRepository implements PanacheRepositoryBase<ImportedNetwork, String> {
    /** Imports come one after the other; the next one waits until this transaction ends, and then sees what it brought in. */
    void oneAtATime() {
        getEntityManager()
                .createNativeQuery("lock table imported_network in share row exclusive mode")
                .executeUpdate();
    }

    /** Those of these references that were brought in; as many as a file may hold. */
    Map<String, ImportedNetwork> of(Collection<String> references) {
        return find("reference in ?1", references).stream()
                .collect(Collectors.toMap(ImportedNetwork::reference, imported -> imported));
    }
}
