package dk.tvaers.citizeninput.comment;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on comments and on what was decided about them. */
@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {
    /** Published ones, newest first, with one row more than the page. */
    List<Comment> published(UUID inputId, Stance stance, PageRequest page) {
        var where = new StringBuilder("inputId = :input and publicText is not null");
        var values = new HashMap<String, Object>();
        values.put("input", inputId);
        if (stance != null) {
            where.append(" and stance = :stance");
            values.put("stance", stance);
        }
        page.cursor().ifPresent(cursor -> {
            where.append(" and (receivedAt, id) < (:at, :id)");
            values.put("at", cursor.instant(0));
            values.put("id", cursor.uuid(1));
        });
        return find(where + " order by receivedAt desc, id desc", values)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** Those that wait for a reviewer in one state, oldest first, with one row more than the page. */
    List<Comment> waiting(CommentState state, PageRequest page) {
        var cursor = page.cursor();
        var query = cursor.isEmpty()
                ? find("state = ?1 order by receivedAt, id", state)
                : find(
                        "state = ?1 and (receivedAt, id) > (?2, ?3) order by receivedAt, id",
                        state,
                        cursor.get().instant(0),
                        cursor.get().uuid(1));
        return query.range(0, page.fetch() - 1).list();
    }

    Optional<Comment> findByReceipt(byte[] hash) {
        return find("receiptHash", hash).firstResultOptional();
    }

    /** Of one input, when its words are erased: a comment may quote them. */
    void eraseAll(UUID inputId) {
        flush();
        getEntityManager()
                .createNativeQuery("update comment set text = null, public_text = null, state = 'WITHDRAWN',"
                        + " version = version + 1 where input_id = ?1 and state <> 'WITHDRAWN'")
                .setParameter(1, inputId)
                .executeUpdate();
    }

    /** Decisions are only added. */
    void keep(UUID id, UUID commentId, CommentDecision decided, UUID checkId, Instant at, UUID reviewerLoginId) {
        getEntityManager()
                .createNativeQuery("insert into comment_screening (id, comment_id, outcome, reason, attested, check_id,"
                        + " screened_at, reviewer_login_id) values (?1, ?2, ?3, cast(?4 as text), ?5,"
                        + " cast(cast(?6 as text) as uuid), ?7, ?8)")
                .setParameter(1, id)
                .setParameter(2, commentId)
                .setParameter(3, decided.outcome().name())
                .setParameter(4, decided.hides() ? decided.reason() : null)
                .setParameter(5, decided.attested())
                .setParameter(6, checkId == null ? null : checkId.toString())
                .setParameter(7, at)
                .setParameter(8, reviewerLoginId)
                .executeUpdate();
    }
}
