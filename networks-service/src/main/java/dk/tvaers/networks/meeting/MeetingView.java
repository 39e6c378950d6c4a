package dk.tvaers.networks.meeting;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting of a network.
 *
 * @param heldOn the day it was held, Europe/Copenhagen; absent until then
 * @param attendance ids of the people who were there
 * @param reason why it was cancelled; absent otherwise
 */
@RegisterForReflection
@Schema(name = "Meeting")
record MeetingView(
        UUID id,
        String purpose,
        String agenda,
        Instant startsAt,
        MeetingState state,
        LocalDate heldOn,
        List<UUID> attendance,
        String summary,
        String reason) {}
