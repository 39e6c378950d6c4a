package dk.tvaers.networks.theme;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The queries on screenings. */
@ApplicationScoped
class ScreeningRepository implements PanacheRepositoryBase<Screening, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<Screening> page(UUID themeId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("themeId = ?1 and id > ?2 order by id", themeId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** The latest of each of these themes, a page of them. */
    Map<UUID, Screening> latest(Collection<UUID> themeIds) {
        return find(
                        "select s from ThemeScreening s left join fetch s.judged where s.themeId in ?1 and not exists"
                                + " (select 1 from ThemeScreening later where later.themeId = s.themeId and later.id > s.id)",
                        themeIds)
                .stream()
                .collect(Collectors.toMap(Screening::themeId, screening -> screening));
    }
}
