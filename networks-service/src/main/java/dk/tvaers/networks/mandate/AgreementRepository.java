package dk.tvaers.networks.mandate;

import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.networks.erasure.ErasedPerson;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queries on agreements. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {
    private static final UUID FIRST = new UUID(0, 0);
    private static final List<AgreementState> IN_FORCE = List.of(AgreementState.SIGNED, AgreementState.REVIEWED);
    private static final List<AgreementState> OVER = List.of(AgreementState.SUPERSEDED, AgreementState.ENDED);
    /** In this order: the last ones take away by what the first ones find the agreements. */
    private static final List<String> ERASE = List.of(
            """
            update agreement_review set note = '-' where agreement_id in (
                select id from agreement where member_person_id = :person or counterpart_person_id = :person)
            """,
            "update agreement_signature set person_id = :replacement where person_id = :person",
            """
            update agreement set expectations = null, time_balance = null, competence_development = null, ended_reason = null,
                ended_at = coalesce(ended_at, :at), state = case when state = 'SUPERSEDED' then state else 'ENDED' end,
                erased_at = :at, version = version + 1
            where member_person_id = :person or counterpart_person_id = :person
            """,
            "update agreement set member_person_id = :replacement where member_person_id = :person",
            "update agreement set counterpart_person_id = :replacement where counterpart_person_id = :person");

    /** More than a network has members; bounds an answer that holds all. */
    private static final int MOST = 500;

    Optional<Agreement> ofNetwork(UUID networkId, UUID id) {
        return find("networkId = ?1 and id = ?2", networkId, id).firstResultOptional();
    }

    /** Others who want to change the agreement wait until this transaction ends, and then see what it did. */
    Optional<Agreement> locked(UUID networkId, UUID id) {
        return find("networkId = ?1 and id = ?2", networkId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Oldest first. */
    List<Agreement> page(UUID networkId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("networkId = ?1 and id > ?2 order by id", networkId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    /** Those that are drafted, proposed or in force, oldest first. */
    List<Agreement> open(UUID networkId) {
        return find("networkId = ?1 and state not in ?2 order by id", networkId, OVER)
                .range(0, MOST - 1)
                .list();
    }

    /** What holds now between a member and somebody of this kind. */
    Optional<Agreement> inForce(UUID networkId, AgreementKind kind, UUID memberPersonId) {
        return find(
                        "networkId = ?1 and kind = ?2 and memberPersonId = ?3 and state in ?4",
                        networkId,
                        kind,
                        memberPersonId,
                        IN_FORCE)
                .firstResultOptional();
    }

    /** Those in force whose review is due by this day, the longest due first. */
    List<Agreement> reviewDue(LocalDate day) {
        return find("reviewOn <= ?1 and state in ?2 order by reviewOn, id", day, IN_FORCE)
                .list();
    }

    /** Those in force in which the person is a party, in all networks; nobody else changes them until this transaction ends. */
    List<Agreement> lockInForceOf(UUID personId) {
        return find("(memberPersonId = ?1 or counterpartPersonId = ?1) and state in ?2 order by id", personId, IN_FORCE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What the triggers of the tables otherwise refuse, for these statements alone. */
    void erase(ErasedPerson person, Instant at) {
        flush();
        getEntityManager().clear();
        erasing("on");
        ERASE.forEach(sql -> run(sql, person, at));
        erasing("off");
    }

    private void erasing(String onOrOff) {
        getEntityManager()
                .createNativeQuery("select set_config('tvaers.erasing', ?1, true)", String.class)
                .setParameter(1, onOrOff)
                .getSingleResult();
    }

    private void run(String sql, ErasedPerson person, Instant at) {
        var query = getEntityManager().createNativeQuery(sql).setParameter("person", person.id());
        if (sql.contains(":replacement")) {
            query.setParameter("replacement", person.replacement());
        }
        if (sql.contains(":at")) {
            query.setParameter("at", at);
        }
        query.executeUpdate();
    }
}
