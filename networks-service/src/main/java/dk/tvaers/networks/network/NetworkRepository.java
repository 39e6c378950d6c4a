package dk.tvaers.networks.network;

import dk.tvaers.events.words.Phase;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The queries on networks. */
@ApplicationScoped
class NetworkRepository implements PanacheRepositoryBase<Network, UUID> {
    /** Others who want to move the network wait until this transaction ends, and then see where it went. */
    Optional<Network> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Others may read it too; who wants to move or close it waits until this transaction ends. */
    Optional<Network> shared(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    int runningChildren(UUID parentId) {
        return (int) count("parentId = ?1 and state = ?2", parentId, NetworkState.RUNNING);
    }

    List<Network> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Those of the networks that run. */
    List<Network> running(Collection<UUID> ids) {
        return find("id in ?1 and state = ?2", ids, NetworkState.RUNNING).list();
    }

    boolean exists(UUID id) {
        return count("id", id) > 0;
    }

    boolean isIn(UUID id, Phase phase) {
        return count("id = ?1 and phase = ?2", id, phase) > 0;
    }

    /** Newest first; ids grow with time. */
    List<Network> page(NetworkFilter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        page.cursor().ifPresent(cursor -> {
            conditions.add("id < :before");
            parameters.put("before", cursor.uuid(0));
        });
        filter.conditions().forEach((property, value) -> {
            conditions.add(property + " = :" + property);
            parameters.put(property, value);
        });
        String where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
        return find(where + "order by id desc", parameters)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** Those below a network, oldest first. */
    List<Network> children(UUID parentId) {
        return list("parentId = ?1 order by id", parentId);
    }
}
