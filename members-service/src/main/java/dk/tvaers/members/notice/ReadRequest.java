package dk.tvaers.members.notice;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody has read. */
@Schema(name = "NoticesReadRequest")
record ReadRequest(
        @NotNull @Schema(description = "The newest notice that was seen; one that came later stays unread")
        UUID upTo) {}
