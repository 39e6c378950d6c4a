package dk.tvaers.members.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The queries on how people want to be told. */
@ApplicationScoped
class PreferenceRepository {
    private static final String PREFER = """
            insert into notice_preference (person_id, by_email, language) values (:person, :email, :language)
            on conflict on constraint pk_notice_preference
                do update set by_email = excluded.by_email, language = excluded.language
            """;
    private static final String FORGET =
            "update notice set mail_due_at = null where person_id = :person and mail_due_at is not null";

    private final Session database;

    PreferenceRepository(Session database) {
        this.database = database;
    }

    /** What somebody said; nothing of whoever said nothing. */
    Optional<Preference> of(UUID personId) {
        return database.createNativeQuery(
                        "select by_email, language from notice_preference where person_id = :person", Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .map(row -> new Preference(ByEmail.valueOf((String) row[0]), (String) row[1]));
    }

    void prefer(UUID personId, Preference preference) {
        database.createNativeMutationQuery(PREFER)
                .setParameter("person", personId)
                .setParameter("email", preference.byEmail().name())
                .setParameter("language", preference.language())
                .executeUpdate();
    }

    /** What waits is not sent any more. */
    void forgetWaiting(UUID personId) {
        database.createNativeMutationQuery(FORGET)
                .setParameter("person", personId)
                .executeUpdate();
    }
}
