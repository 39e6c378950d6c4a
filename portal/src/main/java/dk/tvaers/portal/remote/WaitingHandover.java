package dk.tvaers.portal.remote;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a handover waits for from whoever is logged in, or from their unit.
 *
 * @param yours whether they may act themselves
 * @param waitsFor ANSWER, IMPLEMENTATION, EVALUATION or USE
 * @param months of a question about its use, how long after it was put to use
 * @param dueOn null where no day was agreed
 */
public record WaitingHandover(
        UUID handoverId,
        UUID networkId,
        String networkTitle,
        String title,
        String receiverUnitName,
        boolean yours,
        String waitsFor,
        Integer months,
        LocalDate since,
        LocalDate dueOn,
        boolean overdue) {

    /** Where it is seen and answered: in the room of its network. */
    public String address() {
        return "/arbejdsrum/netvaerk/" + networkId + "/overleveringer/" + handoverId;
    }

    /** As the choice of months is called. */
    public String period() {
        return months == null ? null : months.toString();
    }
}
