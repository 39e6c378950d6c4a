package dk.tvaers.reporting.saved;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** The queries on saved reports; a municipality has some dozens. */
@ApplicationScoped
class SavedReportRepository implements PanacheRepositoryBase<SavedReport, UUID> {
    static final int MOST = 100;

    List<SavedReport> of(List<SavedView> views) {
        return find("contents.view in ?1 order by title", views).page(0, MOST).list();
    }

    List<UUID> scheduled() {
        return find("select id from SavedReport where schedule.every is not null order by id")
                .project(UUID.class)
                .page(0, MOST)
                .list();
    }

    /** For this transaction alone; none while another has it. */
    Optional<SavedReport> take(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }
}
