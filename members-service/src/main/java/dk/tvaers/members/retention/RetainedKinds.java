package dk.tvaers.members.retention;

import dk.tvaers.members.erasure.ErasureService;
import dk.tvaers.retention.Retained;
import dk.tvaers.retention.RetainedRows;
import dk.tvaers.retention.RetainedRows.Deed;
import dk.tvaers.retention.RetentionAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.hibernate.Session;

/** The kinds of data that are kept of people here, and when each is due. */
@ApplicationScoped
class RetainedKinds {
    // The day ends in the database's time zone: a few hours more, never less.
    private static final String LEFT = "person x where x.erased_at is null and x.left_on < cast(:before as date)";
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
    // A rejection has a reason, which may speak of the person; what is left says that there was one.
    private static final Deed ENTRY_WORDS = new Deed(
            "entry x where x.answered_at < :before and (x.motivation is not null or x.reason <> '-')",
            "update entry set motivation = null, reason = case when state = 'REJECTED' then '-' end where id in (%s)");
    private static final Deed ENTRY_ROWS =
            new Deed("entry x where x.answered_at < :before", "delete from entry where id in (%s)");
    private static final Deed CONSENT_ROWS = new Deed(
            "consent x where exists (select 1 from consent later where later.person_id = x.person_id and later.use = x.use"
                    + " and later.id > x.id and later.decided_at < :before)",
            "delete from consent where id in (%s)");
    private static final Deed NOTICE_ROWS =
            new Deed("notice x where x.told_at < :before", "delete from notice where id in (%s)");
    private static final Deed MAIL_ROWS =
            new Deed("mail x where x.composed_at < :before", "delete from mail where id in (%s)");

    private final Session database;
    private final ErasureService erasures;

    RetainedKinds(Session database, ErasureService erasures) {
        this.database = database;
        this.erasures = erasures;
    }

    /** Who works here no more, or said goodbye. */
    @Produces
    Retained whoLeft() {
        return new RetainedPeople(database, erasures, "PERSON_WHO_LEFT", LEFT);
    }

    /** Citizens and externals who are in no network. */
    @Produces
    Retained inNoNetwork() {
        return new RetainedPeople(database, erasures, "PERSON_IN_NO_NETWORK", IDLE);
    }

    /** What was written in invitations and applications. */
    @Produces
    Retained entries() {
        return new RetainedRows(
                database, "ENTRY", Map.of(RetentionAction.ANONYMISE, ENTRY_WORDS, RetentionAction.DELETE, ENTRY_ROWS));
    }

    /** Decisions about consent that count no more. */
    @Produces
    Retained consents() {
        return new RetainedRows(database, "CONSENT", Map.of(RetentionAction.DELETE, CONSENT_ROWS));
    }

    /** What people were told, read or not. */
    @Produces
    Retained notices() {
        return new RetainedRows(database, "NOTICE", Map.of(RetentionAction.DELETE, NOTICE_ROWS));
    }

    /** That people were told by e-mail. */
    @Produces
    Retained noticeMails() {
        return new RetainedRows(database, "NOTICE_MAIL", Map.of(RetentionAction.DELETE, MAIL_ROWS));
    }
}
