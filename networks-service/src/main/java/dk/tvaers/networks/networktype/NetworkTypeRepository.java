package dk.tvaers.networks.networktype;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /** Others who want to change the type wait until this transaction ends; none when there is no such type. */
    Optional<NetworkType> lockedFirst(String code) {
        return find("code = ?1 and version = 1", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The place behind all types. */
    int nextPosition() {
        return getEntityManager()
                        .createQuery("select coalesce(max(position), 0) from NetworkType", Integer.class)
                        .getSingleResult()
                + 1;
    }

    Optional<NetworkType> version(String code, int version) {
        return find("code = ?1 and version = ?2", code, version).firstResultOptional();
    }
}
