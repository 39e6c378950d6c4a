package dk.tvaers.citizeninput.appeal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on appeals. */
@ApplicationScoped
class AppealRepository implements PanacheRepositoryBase<Appeal, UUID> {
    List<Appeal> of(List<UUID> inputIds) {
        return list("inputId in ?1", inputIds);
    }
}
