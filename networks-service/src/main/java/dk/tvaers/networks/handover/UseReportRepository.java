package dk.tvaers.networks.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The queries on use reports. */
@ApplicationScoped
class UseReportRepository implements PanacheRepositoryBase<UseReport, UUID> {
    /** All of one handover, a handful, by months. */
    List<UseReport> of(UUID handoverId) {
        return list("handoverId = ?1 order by months", handoverId);
    }

    /** All of these handovers. */
    List<UseReport> of(Collection<UUID> handoverIds) {
        return list("handoverId in ?1", handoverIds);
    }
}
