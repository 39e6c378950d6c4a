package dk.tvaers.networks.iceberg;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The queries on iceberg nodes one by one, and what is written about them. Whole graphs are read by {@link GraphRepository}. */
@ApplicationScoped
class NodeRepository implements PanacheRepositoryBase<Node, UUID> {
    int count(UUID networkId) {
        return (int) count("networkId", networkId);
    }

    /** Others who want to change the node wait until this transaction ends. */
    Optional<Node> locked(UUID networkId, UUID id) {
        return find("networkId = ?1 and id = ?2", networkId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Node> inNetwork(UUID networkId, UUID id) {
        return find("networkId = ?1 and id = ?2", networkId, id).firstResultOptional();
    }

    /** Those of the ids that are the network's. */
    Set<UUID> known(UUID networkId, List<UUID> ids) {
        return find("networkId = ?1 and id in ?2", networkId, ids).stream()
                .map(Node::id)
                .collect(Collectors.toSet());
    }

    void add(Revision revision) {
        getEntityManager().persist(revision);
    }

    void add(Evidence evidence) {
        getEntityManager().persist(evidence);
    }

    void add(Sighting sighting) {
        getEntityManager().persist(sighting);
    }

    int countEvidence(UUID nodeId) {
        return getEntityManager()
                .createQuery("select count(e) from Evidence e where e.nodeId = ?1", Long.class)
                .setParameter(1, nodeId)
                .getSingleResult()
                .intValue();
    }

    /** What the node said, oldest first, after a revision. */
    List<Revision> revisions(UUID nodeId, long after, int most) {
        return getEntityManager()
                .createQuery(
                        "from Revision r where r.nodeId = ?1 and r.revision > ?2 order by r.revision", Revision.class)
                .setParameter(1, nodeId)
                .setParameter(2, after)
                .setMaxResults(most)
                .getResultList();
    }
}
