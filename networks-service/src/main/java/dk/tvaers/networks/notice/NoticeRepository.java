package dk.tvaers.networks.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on closing notices. */
@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {
    private static final String INSERT = """
            insert into closing_notice (membership_id, network_id, due_at)
            select m.membership_id, m.network_id, :now from known_membership m where m.network_id = :network
            on conflict on constraint pk_closing_notice do nothing
            returning membership_id
            """;
    private static final String UNTOLD = """
            select count(*) from known_membership m where m.network_id = :network
            and not exists (select 1 from closing_notice n where n.membership_id = m.membership_id)
            """;

    /** One for each membership, ended ones too, that has none; returns the new ones. */
    List<UUID> insertMissing(UUID networkId, Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(INSERT, UUID.class)
                .setParameter("network", networkId)
                .setParameter("now", now)
                .getResultList();
    }

    int countUntold(UUID networkId) {
        return ((Number) getEntityManager()
                        .createNativeQuery(UNTOLD)
                        .setParameter("network", networkId)
                        .getSingleResult())
                .intValue();
    }

    int count(UUID networkId) {
        return (int) count("networkId", networkId);
    }
}
