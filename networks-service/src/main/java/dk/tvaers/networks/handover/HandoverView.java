package dk.tvaers.networks.handover;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A solution and its receiver.
 *
 * @param answerReason why it was declined, or what the receiver says to it
 * @param onBehalfNote present when the secretariat wrote the answer down for the receiver
 */
@RegisterForReflection
@Schema(name = "Handover")
record HandoverView(
        UUID id,
        UUID networkId,
        UUID trialId,
        UUID ideaId,
        UUID previousHandoverId,
        String title,
        String solution,
        UUID receiverUnitId,
        UUID ownerPersonId,
        String conditions,
        String resources,
        HandoverState state,
        LocalDate offeredOn,
        LocalDate answerDueOn,
        LocalDate answeredOn,
        String answerReason,
        String onBehalfNote,
        LocalDate implementedOn,
        LocalDate evaluatedOn,
        String evaluation) {}
