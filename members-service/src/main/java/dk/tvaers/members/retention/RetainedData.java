package dk.tvaers.members.retention;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** What is due of each kind, and how it goes. In the caller's transaction. */
@ApplicationScoped
class RetainedData {
    /** What can be done at all, as the rows x of a table that happened before {@code :before}. */
    private record Deed(RetentionKind kind, RetentionAction action) {}

    private static final String IDLE = """
            person x where x.erased_at is null and x.kind <> 'EMPLOYEE' and x.left_on is null and x.registered_at < :before
                and not exists (select 1 from membership m
                    where m.person_id = x.id and (m.left_at is null or m.left_at >= :before))
                and not exists (select 1 from role_assignment r
                    where r.person_id = x.id and (r.ended_at is null or r.ended_at >= :before))
                and not exists (select 1 from entry e
                    where e.person_id = x.id and (e.answered_at is null or e.answered_at >= :before))
                and not exists (select 1 from consent c where c.person_id = x.id and c.decided_at >= :before)
            """;

    private static final Map<Deed, String> DUE = Map.ofEntries(
            // The day ends in the database's time zone: a few hours more, never less.
            entry(
                    new Deed(RetentionKind.PERSON_WHO_LEFT, RetentionAction.ANONYMISE),
                    "person x where x.erased_at is null and x.left_on < cast(:before as date)"),
            entry(new Deed(RetentionKind.PERSON_IN_NO_NETWORK, RetentionAction.ANONYMISE), IDLE),
            // A rejection has a reason, which may speak of the person; what is left says that there was one.
            entry(
                    new Deed(RetentionKind.ENTRY, RetentionAction.ANONYMISE),
                    "entry x where x.answered_at < :before and (x.motivation is not null or x.reason <> '-')"),
            entry(new Deed(RetentionKind.ENTRY, RetentionAction.DELETE), "entry x where x.answered_at < :before"),
            entry(
                    new Deed(RetentionKind.CONSENT, RetentionAction.DELETE),
                    "consent x where exists (select 1 from consent later where later.person_id = x.person_id and later.use = x.use"
                            + " and later.id > x.id and later.decided_at < :before)"),
            entry(new Deed(RetentionKind.AUDIT_ENTRY, RetentionAction.DELETE), "audit_entry x where x.at < :before"));

    private static final Map<Deed, String> GOES = Map.ofEntries(
            entry(
                    new Deed(RetentionKind.ENTRY, RetentionAction.ANONYMISE),
                    "update entry set motivation = null, reason = case when state = 'REJECTED' then '-' end where id in (%s)"),
            entry(new Deed(RetentionKind.ENTRY, RetentionAction.DELETE), "delete from entry where id in (%s)"),
            entry(new Deed(RetentionKind.CONSENT, RetentionAction.DELETE), "delete from consent where id in (%s)"),
            entry(
                    new Deed(RetentionKind.AUDIT_ENTRY, RetentionAction.DELETE),
                    "delete from audit_entry where id in (%s)"));

    private final Session database;

    RetainedData(Session database) {
        this.database = database;
    }

    long count(RetentionKind kind, RetentionAction action, Instant before) {
        return database.createNativeQuery("select count(*) from " + due(kind, action), Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    /** Ids of the oldest. */
    List<String> oldest(RetentionKind kind, RetentionAction action, Instant before, int most) {
        return database.createNativeQuery(
                        "select cast(x.id as text) from " + due(kind, action) + " order by x.id limit :most",
                        String.class)
                .setParameter("before", before)
                .setParameter("most", most)
                .getResultList();
    }

    /** The next after one of them, by id; people only. */
    List<UUID> people(RetentionKind kind, Instant before, UUID after, int most) {
        return database.createNativeQuery(
                        "select x.id from " + due(kind, RetentionAction.ANONYMISE)
                                + " and x.id > :after order by x.id limit :most",
                        UUID.class)
                .setParameter("before", before)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
    }

    /** Whether it is still this person's time, locked until the transaction ends. */
    boolean isDue(RetentionKind kind, Instant before, UUID personId) {
        return !database.createNativeQuery(
                        "select x.id from " + due(kind, RetentionAction.ANONYMISE)
                                + " and x.id = :person for update of x",
                        UUID.class)
                .setParameter("before", before)
                .setParameter("person", personId)
                .getResultList()
                .isEmpty();
    }

    /** Lets some of it go and tells how many; rows that somebody else holds are left to the next run. */
    int letGo(RetentionKind kind, RetentionAction action, Instant before, int most) {
        String some = "select x.id from " + due(kind, action) + " order by x.id limit :most for update skip locked";
        return database.createNativeMutationQuery(
                        GOES.get(new Deed(kind, action)).formatted(some))
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }

    static boolean knows(RetentionKind kind, RetentionAction action) {
        Deed deed = new Deed(kind, action);
        return DUE.containsKey(deed) && (kind.isPerson() || GOES.containsKey(deed));
    }

    private static String due(RetentionKind kind, RetentionAction action) {
        return DUE.get(new Deed(kind, action));
    }
}
