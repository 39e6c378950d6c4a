package dk.tvaers.networks.handover;

import dk.tvaers.web.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The queries on handovers. */
@ApplicationScoped
class HandoverRepository implements PanacheRepositoryBase<Handover, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    Optional<Handover> of(UUID networkId, UUID id) {
        return find("id = ?1 and networkId = ?2", id, networkId).firstResultOptional();
    }

    /** Others who want to change the handover wait until this transaction ends. */
    Optional<Handover> locked(UUID networkId, UUID id) {
        return find("id = ?1 and networkId = ?2", id, networkId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Oldest first. */
    List<Handover> page(UUID networkId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return find("networkId = ?1 and id > ?2 order by id", networkId, after)
                .range(0, page.fetch() - 1)
                .list();
    }

    boolean isOfferedAgain(UUID declinedId) {
        return count("previousId", declinedId) > 0;
    }

    int countUnanswered(UUID networkId) {
        return (int) count("networkId = ?1 and state = ?2", networkId, HandoverState.OFFERED);
    }

    /** Those of all networks whose answer was due before the day. */
    List<Handover> overdue(LocalDate day) {
        return list("state = ?1 and answerDueOn < ?2 order by answerDueOn", HandoverState.OFFERED, day);
    }

    /** Those of all networks that were implemented between the two days. */
    List<Handover> implemented(LocalDate from, LocalDate until) {
        return list("implementedOn between ?1 and ?2 order by implementedOn", from, until);
    }

    /**
     * Those of all networks that this person owns, that one of the networks offers or that one of the units is to receive, as long as they are not
     * declined, nor evaluated and implemented before the day.
     */
    List<Handover> openTo(UUID ownerId, Set<UUID> networkIds, Set<UUID> unitIds, LocalDate implementedSince) {
        return list(
                "(ownerPersonId = ?1 or networkId in ?2 or receiverUnitId in ?3)"
                        + " and state <> ?4 and (state <> ?5 or implementedOn >= ?6)",
                ownerId,
                networkIds,
                unitIds,
                HandoverState.DECLINED,
                HandoverState.EVALUATED,
                implementedSince);
    }

    /** All of them, oldest first. */
    List<Handover> all(UUID networkId) {
        return list("networkId = ?1 order by id", networkId);
    }

    void replaceOwner(UUID personId, UUID replacement) {
        update(
                "ownerPersonId = ?2, onBehalfNote = null, version = version + 1 where ownerPersonId = ?1",
                personId,
                replacement);
    }
}
