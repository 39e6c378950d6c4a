package dk.tvaers.networks.courseplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The queries on course plans, which are named by their network. */
@ApplicationScoped
class CoursePlanRepository implements PanacheRepositoryBase<CoursePlan, UUID> {
    int count(UUID networkId) {
        return (int) count("networkId", networkId);
    }
}
