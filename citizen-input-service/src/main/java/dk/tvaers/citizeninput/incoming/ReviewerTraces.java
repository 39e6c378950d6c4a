package dk.tvaers.citizeninput.incoming;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Who recorded, screened, answered and claimed, of somebody who is erased. Nothing else here leads from a citizen's contribution to a person:
 * it is erased with its receipt.
 */
@ApplicationScoped
class ReviewerTraces {
    private static final List<String> REPLACE = List.of(
            "update screening set reviewer_login_id = ? where reviewer_login_id = ?",
            "update answer set answered_by = ? where answered_by = ?",
            "update technical_check set checked_for = ? where checked_for = ?",
            "update supplement set screened_by = ? where screened_by = ?",
            "update attachment set screened_by = ? where screened_by = ?",
            "update claim set claimed_by = ? where claimed_by = ?",
            "update recording set recorded_by = ? where recorded_by = ?",
            "update comment_screening set reviewer_login_id = ? where reviewer_login_id = ?",
            "update screening_assignment set login_id = ? where login_id = ?",
            "update draw set drawn_by = ? where drawn_by = ?");

    private final AgroalDataSource database;

    ReviewerTraces(AgroalDataSource database) {
        this.database = database;
    }

    /** In the caller's transaction. */
    void replace(UUID loginId, UUID replacement) {
        REPLACE.forEach(sql -> replace(sql, loginId, replacement));
    }

    private void replace(String sql, UUID loginId, UUID replacement) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, replacement);
            update.setObject(2, loginId);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a reviewer could not be erased", e);
        }
    }
}
