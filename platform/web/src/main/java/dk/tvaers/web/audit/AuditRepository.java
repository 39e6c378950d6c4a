package dk.tvaers.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the audit log. */
@ApplicationScoped
class AuditRepository {
    private final Session database;

    AuditRepository(Session database) {
        this.database = database;
    }

    List<AuditEntryView> find(AuditQuery query) {
        var statement = database.createNativeQuery(query.sql(), Object[].class);
        query.values().forEach(statement::setParameter);
        return statement.getResultStream().map(AuditRepository::view).toList();
    }

    private static AuditEntryView view(Object[] row) {
        return new AuditEntryView(
                ((Number) row[0]).longValue(), (Instant) row[1], (UUID) row[2], (String) row[3], (String) row[4], (UUID)
                        row[5]);
    }
}
