package dk.tvaers.members.projection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was told of handovers. */
@ApplicationScoped
class ToldHandoverRepository implements PanacheRepositoryBase<ToldHandover, UUID> {
    boolean isKnown(UUID handoverId, String step) {
        return find("handoverId = ?1 and step = ?2", handoverId, step)
                .firstResultOptional()
                .isPresent();
    }
}
