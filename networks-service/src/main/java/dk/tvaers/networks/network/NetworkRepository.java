package dk.tvaers.networks.network;

import dk.tvaers.events.words.Phase;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
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

    boolean exists(UUID id) {
        return count("id", id) > 0;
    }

    /** Newest first; ids grow with time. */
    List<Network> page(Phase phase, String type, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        page.cursor().ifPresent(cursor -> {
            conditions.add("id < :before");
            parameters.put("before", cursor.uuid(0));
        });
        if (phase != null) {
            conditions.add("phase = :phase");
            parameters.put("phase", phase);
        }
        if (type != null) {
            conditions.add("typeCode = :type");
            parameters.put("type", type);
        }
        String where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
        return find(where + "order by id desc", parameters)
                .range(0, page.fetch() - 1)
                .list();
    }
}
