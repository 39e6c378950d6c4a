package dk.tvaers.contact;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Seals anew, with the newest key, what an older one sealed or an earlier release left open. In every replica: a row that one of them holds is
 * passed over by the others. It can end at any time and goes on with what is left.
 */
@ApplicationScoped
class Resealing {
    private static final Logger LOG = Logger.getLogger(Resealing.class);
    private static final int BATCH = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final ContactTable table;
    private final ContactKeys keys;

    Resealing(ContactTable table, ContactKeys keys) {
        this.table = table;
        this.keys = keys;
    }

    /** How many rows a run sealed, and how many there are that are not sealed with the newest key. */
    record Run(int sealed, long left) {}

    /** Not at once: pods of the release before, which read what is open, are to be gone. */
    @Scheduled(
            identity = "contact-sealing",
            every = "${tvaers.contact.sealing.every:1h}",
            delayed = "${tvaers.contact.sealing.after:5m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws SQLException {
        sealOld();
    }

    Run sealOld() throws SQLException {
        int sealed = 0;
        UUID last = FIRST;
        while (last != null) {
            UUID after = last;
            ContactTable.Batch batch = QuarkusTransaction.requiringNew()
                    .call(() -> table.sealOld(keys.newest().id(), after, BATCH));
            sealed += batch.sealed();
            last = batch.last();
        }
        long left = left();
        if (sealed > 0 || left > 0) {
            LOG.infof(
                    "contact data: %d sealed with key %s, %d left",
                    sealed, keys.newest().id(), left);
        }
        return new Run(sealed, left);
    }

    long left() throws SQLException {
        return table.countOld(keys.newest().id());
    }
}
