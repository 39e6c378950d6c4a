package dk.tvaers.networks.networktype;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on network types. */
@ApplicationScoped
class NetworkTypeRepository implements PanacheRepositoryBase<NetworkType, UUID> {
    private static final String CURRENT =
            "from NetworkType t where t.version = (select max(o.version) from NetworkType o where o.code = t.code)";

    /** The latest version of every type; a municipality has a handful. */
    List<NetworkType> current() {
        return find(CURRENT + " order by t.position").list();
    }

    Optional<NetworkType> current(String code) {
        return find(CURRENT + " and t.code = ?1", code).firstResultOptional();
    }

    Optional<NetworkType> version(String code, int version) {
        return find("code = ?1 and version = ?2", code, version).firstResultOptional();
    }
}
