package dk.tvaers.citizeninput.input;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.tvaers.citizeninput.place.Cell;
import dk.tvaers.citizeninput.place.CoarsePlace;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An input as everybody sees it.
 *
 * @param networkIds the network of its call, and those that linked or cited it
 * @param text the published words, with e-mail addresses and phone numbers masked
 * @param attachments ids of the pictures that are shown with it
 * @param version for the entity tag, not part of the answer
 */
// The queries make it by its constructor.
@RegisterForReflection
@Schema(
        name = "Input",
        requiredProperties = {"id", "networkIds", "text", "receivedAt", "state", "attachments"})
public record PublicInput(
        UUID id,
        UUID callId,
        List<UUID> networkIds,
        String title,

        @Schema(description = "E-mail addresses and phone numbers are masked")
        String text,

        Instant receivedAt,
        PublicState state,
        CoarsePlace place,
        PublicAnswer answer,

        @Schema(description = "Ids of the pictures that are shown with it: GET /inputs/{id}/attachments")
        List<UUID> attachments,

        @JsonIgnore @Schema(hidden = true) long version) {

    /** As the queries give it. */
    public PublicInput(
            UUID id,
            UUID callId,
            UUID[] networkIds,
            String title,
            String text,
            Instant receivedAt,
            InputState state,
            Cell cell,
            PublicAnswer answer,
            UUID[] attachmentIds,
            long version) {
        this(
                id,
                callId,
                List.of(networkIds),
                title,
                text,
                receivedAt,
                PublicState.of(state),
                cell == null || cell.east() == null ? null : cell.middle(),
                answer,
                List.of(attachmentIds),
                version);
    }
}
