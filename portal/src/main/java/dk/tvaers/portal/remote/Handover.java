package dk.tvaers.portal.remote;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A solution that a base unit is asked to take over.
 *
 * @param state OFFERED, ACCEPTED, DECLINED, IMPLEMENTED or EVALUATED
 */
public record Handover(
        UUID id,
        UUID trialId,
        String title,
        String solution,
        UUID receiverUnitId,
        UUID ownerPersonId,
        String conditions,
        String resources,
        String state,
        LocalDate offeredOn,
        LocalDate answerDueOn,
        LocalDate answeredOn,
        String answerReason,
        String onBehalfNote,
        LocalDate implementedOn,
        LocalDate evaluatedOn,
        String evaluation) {

    public boolean isIn(String other) {
        return other.equals(state);
    }

    /** It was put to use, so it can be asked whether it still is. */
    public boolean isInUse() {
        return implementedOn != null;
    }

    /** Whether it is still in use, so many months later. */
    public record Use(UUID id, int months, String answer, String note, LocalDate reportedOn) {

        /** As the choice of it is called. */
        public String period() {
            return Integer.toString(months);
        }
    }
}
