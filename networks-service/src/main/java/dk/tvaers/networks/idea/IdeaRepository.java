package dk.tvaers.networks.idea;

import dk.tvaers.events.words.IdeaState;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on ideas and their steps. */
@ApplicationScoped
class IdeaRepository implements PanacheRepositoryBase<Idea, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /**
     * Oldest first.
     *
     * @param state null is every state
     */
    List<Idea> page(UUID networkId, IdeaState state, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        var query = state == null
                ? find("networkId = ?1 and id > ?2 order by id", networkId, after)
                : find("networkId = ?1 and id > ?2 and state = ?3 order by id", networkId, after, state);
        return query.range(0, page.fetch() - 1).list();
    }

    Optional<Idea> inNetwork(UUID networkId, UUID id) {
        return find("networkId = ?1 and id = ?2", networkId, id).firstResultOptional();
    }

    /** Others who want to move the idea wait until this transaction ends. */
    Optional<Idea> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    int count(UUID networkId) {
        return (int) count("networkId", networkId);
    }

    int count(UUID networkId, Collection<IdeaState> states) {
        return (int) count("networkId = ?1 and state in ?2", networkId, states);
    }

    /** Of the oldest first. */
    List<UUID> ids(UUID networkId, Collection<IdeaState> states, int most) {
        return find("networkId = ?1 and state in ?2 order by id", networkId, states).range(0, most - 1).stream()
                .map(Idea::id)
                .toList();
    }

    void add(IdeaMove move) {
        getEntityManager().persist(move);
    }

    /** Oldest first. */
    List<IdeaMove> moves(UUID ideaId, PageRequest page) {
        return getEntityManager()
                .createQuery("from IdeaMove m where m.ideaId = ?1 and m.id > ?2 order by m.id", IdeaMove.class)
                .setParameter(1, ideaId)
                .setParameter(2, page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** All of them, oldest first. */
    List<Idea> all(UUID networkId) {
        return list("networkId = ?1 order by id", networkId);
    }

    /** The latest step of each of the network's ideas; none for those that were never moved. */
    List<IdeaMove> latestMoves(UUID networkId) {
        return getEntityManager()
                .createQuery(
                        "from IdeaMove m where m.id in (select max(l.id) from IdeaMove l"
                                + " where l.ideaId in (select i.id from Idea i where i.networkId = ?1) group by l.ideaId)",
                        IdeaMove.class)
                .setParameter(1, networkId)
                .getResultList();
    }
}
