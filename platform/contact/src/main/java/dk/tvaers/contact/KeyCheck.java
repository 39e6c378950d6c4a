package dk.tvaers.contact;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Whether the keys are those of the database. With others the program does not start; while the database is away it starts, as it does without
 * it otherwise, and is not ready before it could look.
 */
@ApplicationScoped
@Readiness
public class KeyCheck implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(KeyCheck.class);

    private final ContactKeys keys;
    private final ContactTable table;
    private volatile boolean passed;

    public KeyCheck(ContactKeys keys, ContactTable table) {
        this.keys = keys;
        this.table = table;
    }

    /** @throws IllegalStateException when the keys are not those of the database */
    public void look(@Observes StartupEvent started) {
        keys.all();
        try {
            check();
        } catch (SQLException away) {
            LOG.warn("contact keys not compared: the database does not answer");
        }
    }

    @Override
    public HealthCheckResponse call() {
        try {
            check();
            return HealthCheckResponse.up("contact-keys");
        } catch (SQLException | IllegalStateException refused) {
            return HealthCheckResponse.down("contact-keys");
        }
    }

    private void check() throws SQLException {
        if (passed) {
            return;
        }
        Map<String, String> used = table.used();
        for (String id : used.keySet()) {
            if (keys.byId(id).isEmpty()) {
                throw new IllegalStateException("tvaers.contact.keys: key " + id
                        + " is missing, and people's contact data are sealed with it; put it back behind the newest");
            }
        }
        for (ContactKey key : keys.all()) {
            if (!table.register(key).equals(key.fingerprint())) {
                throw new IllegalStateException("tvaers.contact.keys: key " + key.id()
                        + " is not the one this database knows by that id; put that back, or give a new key a new id");
            }
        }
        passed = true;
    }
}
