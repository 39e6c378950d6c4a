package dk.tvaers.citizeninput.projection;

import dk.tvaers.events.words.Phase;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on what networks-service told. Writes take any order of events. */
@ApplicationScoped
class KnownNetworkRepository implements PanacheRepositoryBase<KnownNetwork, UUID> {
    void started(UUID id, UUID themeId, String title) {
        write(
                "insert into known_network (id, theme_id, title) values (?1, ?2, ?3) on conflict (id)"
                        + " do update set theme_id = excluded.theme_id, title = excluded.title",
                id,
                themeId,
                title);
    }

    void entered(UUID id, Phase phase) {
        write(
                "insert into known_network (id, phase) values (?1, ?2) on conflict (id) do update set phase = excluded.phase",
                id,
                phase.name());
    }

    void theme(UUID id) {
        write("insert into known_theme (id) values (?1) on conflict do nothing", id);
    }

    void node(UUID id, UUID networkId, String status) {
        write(
                "insert into known_node (id, network_id, status) values (?1, ?2, ?3)"
                        + " on conflict (id) do update set status = excluded.status",
                id,
                networkId,
                status);
    }

    boolean hasStatus(UUID nodeId, String status) {
        return !getEntityManager()
                .createNativeQuery("select id from known_node where id = ?1 and status = ?2", UUID.class)
                .setParameter(1, nodeId)
                .setParameter(2, status)
                .getResultList()
                .isEmpty();
    }

    boolean isKnown(UUID networkId) {
        return count("id = ?1 and title is not null", networkId) > 0;
    }

    boolean isKnownTheme(UUID themeId) {
        return !getEntityManager()
                .createNativeQuery("select id from known_theme where id = ?1", UUID.class)
                .setParameter(1, themeId)
                .getResultList()
                .isEmpty();
    }

    Optional<UUID> networkOfNode(UUID nodeId) {
        return ids("select network_id from known_node where id = ?1", nodeId);
    }

    Optional<UUID> networkOfTheme(UUID themeId) {
        return ids("select id from known_network where theme_id = ?1 order by id limit 1", themeId);
    }

    List<NetworkSummary> summaries(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select new dk.tvaers.citizeninput.projection.NetworkSummary(n.id, n.title, n.phase)"
                                + " from KnownNetwork n where n.id in ?1 and n.title is not null order by n.title, n.id",
                        NetworkSummary.class)
                .setParameter(1, ids)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private Optional<UUID> ids(String sql, UUID id) {
        return getEntityManager()
                .createNativeQuery(sql, UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    private void write(String sql, Object... values) {
        var statement = getEntityManager().createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
