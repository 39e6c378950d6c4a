package dk.tvaers.citizeninput.call;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A call as everybody sees it.
 *
 * @param closedAt when it was closed, absent while it is not
 */
@Schema(
        name = "Call",
        requiredProperties = {"id", "title", "question", "fixed", "open", "opensAt", "closesAt", "state"})
record CallView(
        UUID id,
        String title,
        String question,
        String fixed,
        String open,
        UUID networkId,
        UUID themeId,
        Instant opensAt,
        Instant closesAt,
        Instant closedAt,
        CallState state) {}
