package dk.tvaers.networks.perspective;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The queries on perspectives. */
@ApplicationScoped
class PerspectiveRepository implements PanacheRepositoryBase<Perspective, String> {
    /** All of them; a municipality has a handful. */
    List<Perspective> all() {
        return find("order by code").list();
    }
}
