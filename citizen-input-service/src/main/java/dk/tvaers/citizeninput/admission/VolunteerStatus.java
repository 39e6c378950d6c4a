package dk.tvaers.citizeninput.admission;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What has become of a volunteer.
 *
 * @param drawn absent before the draw
 */
@Schema(
        name = "VolunteerStatus",
        requiredProperties = {"callId", "number"})
record VolunteerStatus(
        UUID callId,
        int number,
        @Schema(description = "Absent before the draw") Boolean drawn) {}
