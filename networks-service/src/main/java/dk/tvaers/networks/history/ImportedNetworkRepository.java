package dk.tvaers.networks.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The queries on what was brought in. */
@ApplicationScoped
class ImportedNetworkRepository implements PanacheRepositoryBase<ImportedNetwork, String> {
    /** Any number does, as long as nothing else in the database uses it. */
    private static final long IMPORT_LOCK = 0x7476_6869;

    /**
     * Whether this is the only import now, which it stays until its transaction ends. One that waited for another would hold a connection
     * meanwhile, and many that wait would hold them all.
     */
    boolean isTheOnlyOne() {
        return (boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", IMPORT_LOCK)
                .getSingleResult();
    }

    /** Those of these references that were brought in; as many as a file may hold. */
    Map<String, ImportedNetwork> of(Collection<String> references) {
        return find("reference in ?1", references).stream()
                .collect(Collectors.toMap(ImportedNetwork::reference, imported -> imported));
    }
}
