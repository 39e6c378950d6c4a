package dk.tvaers.reporting.network;

import dk.tvaers.events.words.Phase;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A network in the list, as it stands now. */
@Schema(name = "ReportedNetwork", description = "A network as it stands now")
record NetworkView(
        UUID networkId,
        String title,
        String type,
        Phase phase,

        @Schema(description = "Active members") long members,

        @Schema(description = "Citizen inputs about it") long inputs) {}
