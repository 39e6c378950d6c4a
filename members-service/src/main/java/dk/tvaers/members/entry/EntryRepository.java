package dk.tvaers.members.entry;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on entries. */
@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<Entry, UUID> {
    Optional<Entry> inNetwork(UUID networkId, UUID id) {
        return find("id = ?1 and networkId = ?2", id, networkId).firstResultOptional();
    }

    /** In all networks; nobody has more than some dozens. */
    List<Entry> allOpen(Collection<UUID> people) {
        return list("personId in ?1 and state = ?2", people, EntryState.OPEN);
    }

    /** Newest first; ids grow with time. */
    List<Entry> ofNetwork(UUID networkId, PageRequest page) {
        return page("networkId", networkId, page);
    }

    /** Newest first. */
    List<Entry> ofPerson(UUID personId, PageRequest page) {
        return page("personId", personId, page);
    }

    private List<Entry> page(String field, UUID value, PageRequest page) {
        UUID before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(-1, -1));
        return find(field + " = ?1 and id < ?2 order by id desc", value, before)
                .range(0, page.fetch() - 1)
                .list();
    }
}
