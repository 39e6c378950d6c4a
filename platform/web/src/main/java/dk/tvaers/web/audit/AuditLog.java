package dk.tvaers.web.audit;

import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who looked at or changed what: ids only, in the transaction of the deed, so that neither exists without
 * the other.
 */
@ApplicationScoped
public class AuditLog {
    private static final String INSERT =
            "insert into audit_entry (at, actor_login_id, action, subject_type, subject_id) values (?, ?, ?, ?, ?)";

    private static final String FORGET_SUBJECT =
            "update audit_entry set subject_id = ? where subject_type = 'person' and subject_id = ?";
    private static final String FORGET_ACTOR = "update audit_entry set actor_login_id = ? where actor_login_id = ?";

    private final DataSource dataSource;
    private final CurrentUser user;
    private final Clock clock;

    AuditLog(DataSource dataSource, CurrentUser user, Clock clock) {
        this.dataSource = dataSource;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Records one deed of the current user; without a login the actor stays empty.
     *
     * @param action a verb in kebab-case, for example {@code read} or {@code unmask}
     * @param subjectType kind of thing, kebab-case
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subjectType, UUID subjectId) {
        try (var connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, OffsetDateTime.now(clock));
            insert.setObject(2, user.loginId().orElse(null), java.sql.Types.OTHER);
            insert.setString(3, action);
            insert.setString(4, subjectType);
            insert.setObject(5, subjectId);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit entry could not be written", failed);
        }
    }

    /** An erased person stands here under another id from now on; that somebody did something, and when, stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID personId, @Nullable UUID loginId, UUID replacement) {
        replace(FORGET_SUBJECT, personId, replacement);
        if (loginId != null) {
            replace(FORGET_ACTOR, loginId, replacement);
        }
    }

    private void replace(String sql, UUID id, UUID replacement) {
        try (var connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, replacement);
            update.setObject(2, id);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit log could not be changed", failed);
        }
    }
}
