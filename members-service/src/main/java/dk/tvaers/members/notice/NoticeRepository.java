package dk.tvaers.members.notice;

import dk.tvaers.events.Ids;
import dk.tvaers.mail.Rhythm;
import dk.tvaers.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The queries on notices. */
@ApplicationScoped
class NoticeRepository {
    private static final UUID LAST = new UUID(-1, -1);

    /** Only for those who can read it, and not for whoever did it. */
    private static final String NOTE = """
            insert into notice (id, person_id, kind, network_id, subject_id, code, due_on, told_at, mail_due_at)
            select c.id, p.id, :kind, cast(:network as uuid), :subject, cast(:code as text), cast(:due as date), :at,
                case when num_nonnulls(p.email, p.sealed_email) > 0 then case coalesce(w.by_email, :usual)
                    when 'AT_ONCE' then cast(:now as timestamptz) when 'DAILY' then cast(:daily as timestamptz)
                    when 'WEEKLY' then cast(:weekly as timestamptz) end end
            from unnest(cast(:ids as uuid[]), cast(:people as uuid[])) c (id, person_id)
            join person p on p.id = c.person_id
            left join notice_preference w on w.person_id = p.id
            where p.erased_at is null and p.left_on is null and (p.kind = 'EMPLOYEE' or p.login_id is not null)
                and p.login_id is distinct from cast(:actor as uuid)
            """;

    private static final String TOLD = """
            select n.id, n.kind, n.network_id, n.subject_id, n.code, n.due_on, k.title, n.told_at, n.read_at
            from notice n left join known_network k on k.id = n.network_id
            """;
    private static final String PAGE =
            TOLD + "where n.person_id = :person and n.id < :before order by n.id desc limit :fetch";
    private static final String OF_MAIL = TOLD + "where n.mail_id = :mail order by n.id";

    private static final String READ = """
            update notice set read_at = :at, mail_due_at = null
            where person_id = :person and read_at is null and id <= :last
            """;

    private static final String KNOWN = """
            select exists (select 1 from notice where kind = :kind and network_id = :network and subject_id = :subject)
            """;

    private final Session database;

    NoticeRepository(Session database) {
        this.database = database;
    }

    /** @param mailed when it is due by e-mail in each rhythm; nothing when nobody gets any */
    void note(Matter matter, Collection<UUID> people, Instant at, @Nullable UUID actor, Map<Rhythm, Instant> mailed) {
        database.createNativeMutationQuery(NOTE)
                .setParameter("kind", matter.kind().name())
                .setParameter("network", matter.networkId(), UUID.class)
                .setParameter("subject", matter.subjectId())
                .setParameter("code", matter.code(), String.class)
                .setParameter("due", matter.dueOn(), LocalDate.class)
                .setParameter("at", at)
                .setParameter(
                        "ids", Stream.generate(Ids::next).limit(people.size()).toArray(UUID[]::new))
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("actor", actor, UUID.class)
                .setParameter("usual", ByEmail.USUAL.name())
                .setParameter("now", mailed.get(Rhythm.AT_ONCE), Instant.class)
                .setParameter("daily", mailed.get(Rhythm.DAILY), Instant.class)
                .setParameter("weekly", mailed.get(Rhythm.WEEKLY), Instant.class)
                .executeUpdate();
    }

    boolean isKnown(NoticeKind kind, UUID networkId, UUID subjectId) {
        return database.createNativeQuery(KNOWN, Boolean.class)
                .setParameter("kind", kind.name())
                .setParameter("network", networkId)
                .setParameter("subject", subjectId)
                .getSingleResult();
    }

    /** Newest first; ids grow with time. */
    List<ToldNotice> page(UUID personId, PageRequest page) {
        return database
                .createNativeQuery(PAGE, Object[].class)
                .setParameter("person", personId)
                .setParameter(
                        "before", page.cursor().map(cursor -> cursor.uuid(0)).orElse(LAST))
                .setParameter("fetch", page.fetch())
                .stream()
                .map(NoticeRepository::told)
                .toList();
    }

    /** What a mail tells, oldest first. */
    List<ToldNotice> ofMail(UUID mailId) {
        return database.createNativeQuery(OF_MAIL, Object[].class).setParameter("mail", mailId).stream()
                .map(NoticeRepository::told)
                .toList();
    }

    private static ToldNotice told(Object[] row) {
        Matter matter = new Matter(
                NoticeKind.valueOf((String) row[1]), (UUID) row[2], (UUID) row[3], (String) row[4], (LocalDate) row[5]);
        return new ToldNotice((UUID) row[0], matter, (String) row[6], (Instant) row[7], (Instant) row[8]);
    }

    long unread(UUID personId) {
        return database.createNativeQuery(
                        "select count(*) from notice where person_id = :person and read_at is null", Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    /** Those that were there when the newest of them was seen; they are not told by e-mail any more. */
    void read(UUID personId, UUID upTo, Instant at) {
        database.createNativeMutationQuery(READ)
                .setParameter("at", at)
                .setParameter("person", personId)
                .setParameter("last", upTo)
                .executeUpdate();
    }
}
