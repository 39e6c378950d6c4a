package dk.tvaers.web.audit;

import dk.tvaers.web.audit.AuditFilter.Wanted;
import dk.tvaers.web.page.Cursor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statement for entries of the log, newest first; each filter has an index in that order. */
final class AuditQuery {
    private final StringBuilder sql = new StringBuilder(
            "select id, at, actor_login_id, action, subject_type, subject_id from audit_entry where true");
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param after the last entry that was shown */
    AuditQuery(Wanted wanted, Optional<Cursor> after, int most) {
        where("actor_login_id = :actor", "actor", wanted.actor());
        where("action = :action", "action", wanted.action());
        where("subject_id = :subject", "subject", wanted.subject());
        where("at >= :from", "from", wanted.from());
        where("at < :until", "until", wanted.until());
        after.ifPresent(last -> {
            where("(at, id) < (:lastAt, :lastId)", "lastAt", last.instant(0));
            values.put("lastId", last.number(1));
        });
        sql.append(" order by at desc, id desc limit ").append(most);
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    String sql() {
        return sql.toString();
    }

    /** By their names in the statement. */
    Map<String, Object> values() {
        return values;
    }
}
