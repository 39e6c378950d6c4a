package dk.tvaers.reporting.saved;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on what was made. */
@ApplicationScoped
class ReportIssueRepository implements PanacheRepositoryBase<ReportIssue, UUID> {
    /** Newest first; ids grow with time. Without the files, of which each may have a megabyte. */
    List<ReportIssueView> newest(UUID reportId, PageRequest page) {
        var before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(-1, -1));
        return find("reportId = ?1 and id < ?2 order by id desc", reportId, before)
                .project(ReportIssueView.class)
                .range(0, page.fetch() - 1)
                .list();
    }

    Optional<ReportIssue> of(UUID reportId, UUID id) {
        return find("reportId = ?1 and id = ?2", reportId, id).firstResultOptional();
    }

    void removeMadeBefore(Instant moment) {
        delete("madeAt < ?1", moment);
    }
}
