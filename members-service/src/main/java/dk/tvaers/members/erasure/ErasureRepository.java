package dk.tvaers.members.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/**
 * Erases a person from all tables. It goes past the features that own them: here one can read in one place what stays and what goes, and
 * a test fails when a table that refers to a person is not considered here.
 */
@ApplicationScoped
class ErasureRepository {
    private static final String LOCK =
            "select id, login_id from person where id = :person and erased_at is null for update";
    private static final String EMPLOYED = """
            select 1 from employee e join placement p on p.person_id = e.person_id
            where e.person_id = :person and (p.valid_to is null or p.valid_to >= :today)
            """;

    /** A refusal has a reason, which may speak of the person; what is left says that there was one. */
    private static final List<String> WORDS = List.of(
            "update entry set motivation = null, reason = case when state = 'REJECTED' then '-' end where person_id = :person",
            "update planned_phase set purpose = null where membership_id in (select id from membership where person_id = :person)",
            "delete from development_step where assignment_id in (select id from role_assignment where person_id = :person)",
            "update brought_home set words = null where person_id = :person");

    /** What somebody is apart from what is counted. Days at a unit stay, without what was done there: the map of a past day counts them. */
    private static final List<String> TRAITS = List.of(
            "update placement set profession = null where person_id = :person",
            "delete from unit_lead where person_id = :person",
            "delete from person_competence where person_id = :person",
            "delete from findable_person where person_id = :person",
            "delete from findability where person_id = :person",
            "delete from consent where person_id = :person",
            "delete from notice where person_id = :person",
            "delete from mail where person_id = :person",
            "delete from notice_preference where person_id = :person",
            "delete from person_perspective x using person p"
                    + " where p.id = :person and x.person_id = p.id and x.perspective <> p.main_perspective");

    private static final String RECORD = """
            insert into erasure (person_id, ground, erased_at, number_hash)
            select id, :ground, :at, (select sha256(convert_to(number, 'UTF8')) from employee where person_id = id)
            from person where id = :person
            """;
    private static final String NUMBER = "delete from employee where person_id = :person";
    private static final String PERSON = """
            update person set id = :replacement, name = null, email = null, sealed_name = null, sealed_email = null,
                email_index = null, contact_key = null, profession = null, external_kind = null, leadership_level = null,
                login_id = null, erased_at = :at, version = version + 1
            where id = :person
            """;
    private static final String NUMBERS = """
            select number from unnest(cast(:numbers as text[])) number
            where exists (select 1 from erasure where number_hash = sha256(convert_to(number, 'UTF8')))
            """;
    private static final List<String> TOLD = List.of(
            "update agreed_time set person_id = :replacement where person_id = :person",
            "update agreed_time set manager_id = :replacement where manager_id = :person");

    private final Session database;

    ErasureRepository(Session database) {
        this.database = database;
    }

    /** Somebody who can be erased, alone in this transaction. */
    record Known(UUID id, @Nullable UUID loginId) {}

    Optional<Known> lock(UUID personId) {
        return database.createNativeQuery(LOCK, Object[].class).setParameter("person", personId).stream()
                .map(row -> new Known((UUID) row[0], (UUID) row[1]))
                .findFirst();
    }

    boolean isEmployed(UUID personId, LocalDate today) {
        return !database.createNativeQuery(EMPLOYED, Integer.class)
                .setParameter("person", personId)
                .setParameter("today", today)
                .getResultList()
                .isEmpty();
    }

    Set<String> erasedNumbers(Collection<String> numbers) {
        return Set.copyOf(database.createNativeQuery(NUMBERS, String.class)
                .setParameter("numbers", numbers.toArray(String[]::new))
                .getResultList());
    }

    /** What was changed in this transaction before is written first, and nothing of the person is kept in memory. */
    void erase(UUID personId, UUID replacement, ErasureGround ground, Instant at) {
        database.flush();
        database.clear();
        WORDS.forEach(sql -> of(sql, personId).executeUpdate());
        TRAITS.forEach(sql -> of(sql, personId).executeUpdate());
        of(RECORD, personId)
                .setParameter("ground", ground.name())
                .setParameter("at", at)
                .executeUpdate();
        of(NUMBER, personId).executeUpdate();
        of(PERSON, personId)
                .setParameter("replacement", replacement)
                .setParameter("at", at)
                .executeUpdate();
        TOLD.forEach(sql ->
                of(sql, personId).setParameter("replacement", replacement).executeUpdate());
    }

    private MutationQuery of(String sql, UUID personId) {
        return database.createNativeMutationQuery(sql).setParameter("person", personId);
    }
}
