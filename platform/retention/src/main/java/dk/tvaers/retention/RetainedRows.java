package dk.tvaers.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Rows of a table that go by a statement, some at a time. */
public final class RetainedRows implements Retained {
    private static final Logger LOG = Logger.getLogger(RetainedRows.class);
    private static final int BATCH = 500;

    private final Session database;
    private final String kind;
    private final Map<RetentionAction, Deed> deeds;

    /** @param deeds what can happen to these rows */
    public RetainedRows(Session database, String kind, Map<RetentionAction, Deed> deeds) {
        this.database = database;
        this.kind = kind;
        this.deeds = deeds;
    }

    /**
     * One thing that can happen.
     *
     * @param due the table and the condition, as rows x with an id that happened before {@code :before}
     * @param goes the statement, with {@code %s} where the ids of some of them are selected; it tells how many rows it changed
     */
    public record Deed(String due, String goes) {}

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<RetentionAction> actions() {
        return deeds.keySet().stream().sorted().toList();
    }

    @Override
    public long count(RetentionAction action, Instant before) {
        return database.createNativeQuery(
                        "select count(*) from " + deeds.get(action).due(), Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    @Override
    public List<String> oldest(RetentionAction action, Instant before, int most) {
        return database.createNativeQuery(
                        "select cast(x.id as text) from " + deeds.get(action).due() + " order by x.id limit :most",
                        String.class)
                .setParameter("before", before)
                .setParameter("most", most)
                .getResultList();
    }

    @Override
    public Gone letGo(RetentionAction action, Instant before) {
        int done = 0;
        try {
            int batch;
            do {
                batch = QuarkusTransaction.requiringNew().call(() -> letSomeGo(deeds.get(action), before));
                done += batch;
            } while (batch == BATCH);
            return new Gone(done, 0);
        } catch (RuntimeException refused) {
            // The other rules are not to wait for this one; its next run tries it again.
            LOG.errorf(refused, "retention of %s not carried out to its end", kind);
            return new Gone(done, 1);
        }
    }

    /** Rows that somebody else holds are left to the next run. */
    private int letSomeGo(Deed deed, Instant before) {
        String some = "select x.id from " + deed.due() + " order by x.id limit :most for update of x skip locked";
        return database.createNativeMutationQuery(deed.goes().formatted(some))
                .setParameter("before", before)
                .setParameter("most", BATCH)
                .executeUpdate();
    }
}
