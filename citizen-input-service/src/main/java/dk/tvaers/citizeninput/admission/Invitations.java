package dk.tvaers.citizeninput.admission;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Codes to be sent out, one to each person. */
@Schema(
        name = "Invitations",
        requiredProperties = {"callId", "codes"})
record Invitations(
        UUID callId,

        @Schema(description = "Each good for one input. Shown only once")
        List<String> codes) {

    /** Without the codes, so that no log can hold them. */
    @Override
    public String toString() {
        return "invitations to " + callId;
    }
}
