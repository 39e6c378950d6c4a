package dk.tvaers.networks.reporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The reports of closed networks, by network. */
@ApplicationScoped
class FrozenReportRepository implements PanacheRepositoryBase<FrozenReport, UUID> {}
