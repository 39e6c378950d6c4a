package dk.tvaers.networks.spread;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The queries on conditions of spread cases. */
@ApplicationScoped
class ConditionRepository implements PanacheRepositoryBase<HeldCondition, UUID> {
    /** Three at most for each case, in their order; ids grow with time. */
    List<HeldCondition> of(Collection<UUID> caseIds) {
        return list("caseId in ?1 order by id", caseIds);
    }
}
