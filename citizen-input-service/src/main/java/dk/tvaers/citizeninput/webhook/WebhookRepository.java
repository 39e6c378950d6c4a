package dk.tvaers.citizeninput.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on webhooks; a municipality has a few. */
@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {
    static final int MOST = 50;

    List<Webhook> all() {
        return find("order by id").page(0, MOST).list();
    }

    boolean areActive() {
        return count("active") > 0;
    }

    @SuppressWarnings("unchecked")
    List<UUID> toldOf(String eventType) {
        return getEntityManager()
                .createNativeQuery(
                        "select id from webhook where active and ?1 = any (event_types) order by id", UUID.class)
                .setParameter(1, eventType)
                .getResultList();
    }
}
