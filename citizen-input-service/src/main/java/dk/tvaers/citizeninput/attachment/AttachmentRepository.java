package dk.tvaers.citizeninput.attachment;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on attachments. */
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {
    private static final String UNDECIDED = "outcome is null and kind <> 'PDF' and scan in ('NONE', 'CLEAN')";

    /** Oldest first; {@link AttachmentService#MOST} at most. */
    List<Attachment> of(UUID inputId) {
        return list("inputId = ?1 order by addedAt, id", inputId);
    }

    /** Those let through, oldest first; whether their input is shown is asked before. */
    List<Attachment> shown(UUID inputId) {
        return list("inputId = ?1 and outcome = 'PUBLISHED' order by addedAt, id", inputId);
    }

    Optional<Attachment> shown(UUID inputId, UUID id) {
        return find("inputId = ?1 and id = ?2 and outcome = 'PUBLISHED'", inputId, id)
                .firstResultOptional();
    }

    Optional<Attachment> of(UUID inputId, UUID id) {
        return find("inputId = ?1 and id = ?2", inputId, id).firstResultOptional();
    }

    /** How many there are; whoever else adds one waits for the end of this transaction. */
    long countLocked(UUID inputId) {
        getEntityManager()
                .createNativeQuery("select id from input where id = ?1 for update")
                .setParameter(1, inputId)
                .getResultList();
        return count("inputId", inputId);
    }

    /** The next that is to be scanned, for this program alone until another time. */
    Optional<Attachment> takeUnscanned(Instant now, Instant again) {
        var ids = getEntityManager()
                .createNativeQuery("update attachment set scan_due_at = ?2 where id = (select id from attachment"
                        + " where scan_due_at <= ?1 order by scan_due_at limit 1 for update skip locked) returning id")
                .setParameter(1, now)
                .setParameter(2, again)
                .getResultList();
        return ids.isEmpty() ? Optional.empty() : findByIdOptional((UUID) ids.getFirst());
    }

    /** Pictures that wait for a reviewer, oldest first, with one row more than the page. */
    List<Attachment> undecided(PageRequest page) {
        var cursor = page.cursor();
        var query = cursor.isEmpty()
                ? find(UNDECIDED + " order by addedAt, id")
                : find(
                        UNDECIDED + " and (addedAt, id) > (?1, ?2) order by addedAt, id",
                        cursor.get().instant(0),
                        cursor.get().uuid(1));
        return query.range(0, page.fetch() - 1).list();
    }
}
