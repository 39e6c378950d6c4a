package dk.tvaers.citizeninput.reason;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The municipality's own reasons. */
@ApplicationScoped
class ReasonRepository implements PanacheRepositoryBase<Reason, String> {
    /** People choose among them. */
    static final int MOST = 200;

    List<Reason> all() {
        return find("order by code").page(0, MOST).list();
    }
}
