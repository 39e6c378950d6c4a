package dk.tvaers.retention;

import dk.tvaers.retention.RetainedRows.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.hibernate.Session;

/** Who looked at or changed whose data: every service has that table. */
@ApplicationScoped
class RetainedAudit {
    @Produces
    Retained entries(Session database) {
        return new RetainedRows(
                database,
                "AUDIT_ENTRY",
                Map.of(
                        RetentionAction.DELETE,
                        new Deed("audit_entry x where x.at < :before", "delete from audit_entry where id in (%s)")));
    }
}
