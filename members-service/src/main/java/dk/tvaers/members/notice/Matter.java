package dk.tvaers.members.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told: ids, days and codes, no word and no person.
 *
 * @param networkId none for a round
 * @param subjectId what it is about: a role, a membership, an entry, a handover, an evaluation plan, an agreement, an input, a round, or the
 *     network itself
 * @param code the role or the phase, of kinds that have one
 * @param dueOn the last day, Europe/Copenhagen, of what has one
 */
record Matter(
        NoticeKind kind,
        @Nullable UUID networkId,
        UUID subjectId,
        @Nullable String code,
        @Nullable LocalDate dueOn) {

    static Matter of(NoticeKind kind, UUID networkId, UUID subjectId) {
        return new Matter(kind, networkId, subjectId, null, null);
    }

    /** @param word a constant of the contract */
    Matter saying(Enum<?> word) {
        return new Matter(kind, networkId, subjectId, word.name(), dueOn);
    }

    Matter due(LocalDate day) {
        return new Matter(kind, networkId, subjectId, code, day);
    }
}
