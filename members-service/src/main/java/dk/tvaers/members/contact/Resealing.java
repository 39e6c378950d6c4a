package dk.tvaers.members.contact;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
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
    private final Contacts contacts;

    Resealing(ContactTable table, ContactKeys keys, Contacts contacts) {
        this.table = table;
        this.keys = keys;
        this.contacts = contacts;
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
            Batch batch = QuarkusTransaction.requiringNew().call(() -> sealBatch(after));
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

    private record Batch(int sealed, UUID last) {}

    private Batch sealBatch(UUID after) throws SQLException {
        List<ContactTable.Row> rows = table.lockOld(keys.newest().id(), after, BATCH);
        int sealed = 0;
        for (ContactTable.Row row : rows) {
            sealed += seal(row) ? 1 : 0;
        }
        return new Batch(sealed, rows.isEmpty() ? null : rows.getLast().personId());
    }

    /** One that cannot be sealed does not keep the others from it. */
    private boolean seal(ContactTable.Row row) throws SQLException {
        UUID person = row.personId();
        try {
            boolean written = table.write(person, contacts.seal(person, contacts.open(person, row.contact())));
            if (!written) {
                LOG.warnf("contact data of person %s not sealed anew: somebody else has the same address", person);
            }
            return written;
        } catch (UnreadableContactException unreadable) {
            LOG.errorf("contact data of person %s not sealed anew: %s", person, unreadable.getMessage());
            return false;
        }
    }
}
