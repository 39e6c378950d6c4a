package dk.tvaers.citizeninput.link;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The queries on links. */
@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<Link, UUID> {
    void keepCitation(UUID inputId, UUID citationId) {
        getEntityManager()
                .createNativeQuery(
                        "insert into citation (input_id, citation_id) values (?1, ?2) on conflict on constraint pk_citation do nothing")
                .setParameter(1, inputId)
                .setParameter(2, citationId)
                .executeUpdate();
    }

    /** Those that were linked to it, and those that it cites. */
    @SuppressWarnings("unchecked")
    Set<UUID> inputsOf(UUID targetId) {
        var found = getEntityManager()
                .createNativeQuery(
                        "select input_id from link where target_id = ?1 union select input_id from citation where citation_id = ?1",
                        UUID.class)
                .setParameter(1, targetId)
                .getResultList();
        return new HashSet<>(found);
    }

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
