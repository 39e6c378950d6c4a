package dk.tvaers.citizeninput.link;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on links. */
@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<Link, UUID> {
    /** Oldest first, with one row more than the page. */
    List<Link> of(UUID inputId, PageRequest page) {
        var cursor = page.cursor();
        var query = cursor.isEmpty()
                ? find("inputId = ?1 order by linkedAt, id", inputId)
                : find(
                        "inputId = ?1 and (linkedAt, id) > (?2, ?3) order by linkedAt, id",
                        inputId,
                        cursor.get().instant(0),
                        cursor.get().uuid(1));
        return query.range(0, page.fetch() - 1).list();
    }
}
