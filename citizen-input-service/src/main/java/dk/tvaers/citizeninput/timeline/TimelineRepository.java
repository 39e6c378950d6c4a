package dk.tvaers.citizeninput.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The queries on timelines. */
@ApplicationScoped
class TimelineRepository implements PanacheRepositoryBase<TimelineEntry, Long> {
    /** Nobody reads on after this many; the newest are what the contributor came for. */
    private static final int MOST = 500;

    List<TimelineEntry> newest(UUID inputId) {
        return find("inputId = ?1 order by at desc, id desc", inputId)
                .page(0, MOST)
                .list();
    }
}
