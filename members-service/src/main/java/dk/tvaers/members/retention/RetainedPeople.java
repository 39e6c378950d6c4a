package dk.tvaers.members.retention;

import dk.tvaers.members.erasure.ErasureGround;
import dk.tvaers.members.erasure.ErasureService;
import dk.tvaers.retention.Gone;
import dk.tvaers.retention.Retained;
import dk.tvaers.retention.RetentionAction;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** People whose time is over: each is erased like anybody who asks for it, here and in every service. */
final class RetainedPeople implements Retained {
    private static final Logger LOG = Logger.getLogger(RetainedPeople.class);
    private static final int BATCH = 100;

    private final Session database;
    private final ErasureService erasures;
    private final String kind;
    private final String due;

    /** @param due the people x who are due {@code :before} */
    RetainedPeople(Session database, ErasureService erasures, String kind, String due) {
        this.database = database;
        this.erasures = erasures;
        this.kind = kind;
        this.due = due;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<RetentionAction> actions() {
        return List.of(RetentionAction.ANONYMISE);
    }

    @Override
    public long count(RetentionAction action, Instant before) {
        return database.createNativeQuery("select count(*) from " + due, Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    @Override
    public List<String> oldest(RetentionAction action, Instant before, int most) {
        return next(before, new UUID(0, 0), most).stream().map(UUID::toString).toList();
    }

    @Override
    public Gone letGo(RetentionAction action, Instant before) {
        Gone gone = Gone.NOTHING;
        UUID last = new UUID(0, 0);
        List<UUID> some = some(before, last);
        while (!some.isEmpty()) {
            for (UUID person : some) {
                gone = gone.and(letGo(before, person));
            }
            last = some.getLast();
            some = some(before, last);
        }
        return gone;
    }

    private List<UUID> some(Instant before, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> next(before, after, BATCH));
    }

    /** A transaction each: one who cannot be erased, as one the register still names, does not keep the others. */
    private Gone letGo(Instant before, UUID person) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                if (!isDue(before, person)) {
                    return Gone.NOTHING;
                }
                erasures.erase(person, ErasureGround.NO_LONGER_NEEDED);
                return new Gone(1, 0);
            });
        } catch (RuntimeException refused) {
            LOG.errorf(refused, "person %s not erased though %s is over", person, kind);
            return new Gone(0, 1);
        }
    }

    private List<UUID> next(Instant before, UUID after, int most) {
        return database.createNativeQuery(
                        "select x.id from " + due + " and x.id > :after order by x.id limit :most", UUID.class)
                .setParameter("before", before)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
    }

    /** Whether it is still this person's time, locked until the transaction ends. */
    private boolean isDue(Instant before, UUID personId) {
        return !database.createNativeQuery(
                        "select x.id from " + due + " and x.id = :person for update of x", UUID.class)
                .setParameter("before", before)
                .setParameter("person", personId)
                .getResultList()
                .isEmpty();
    }
}
