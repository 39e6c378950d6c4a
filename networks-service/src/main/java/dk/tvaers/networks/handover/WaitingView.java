package dk.tvaers.networks.handover;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a handover waits for from the base organisation.
 *
 * @param yours whether the reader is the owner or a receiver of the network, and so may act; otherwise it is the matter of their unit, or of one below
 * @param months of a question about its use, how long after its implementation
 * @param since when it began to wait
 * @param dueOn absent where no day was agreed
 */
@RegisterForReflection
@Schema(name = "WaitingHandover")
record WaitingView(
        UUID handoverId,
        UUID networkId,
        String networkTitle,
        String title,
        UUID receiverUnitId,
        String receiverUnitName,
        boolean yours,
        HandoverState state,
        WaitsFor waitsFor,
        Integer months,
        LocalDate since,
        LocalDate dueOn,
        boolean overdue) {}
