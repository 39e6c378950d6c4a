package dk.tvaers.networks.mandate;

import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
}
