package dk.tvaers.citizeninput.screening;

import dk.tvaers.events.words.ScreeningOutcome;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reviewer's decision as it was made.
 *
 * @param reason code, absent where none is needed
 * @param checkId the technical check it rests on, absent when it shows nothing
 * @param by login of the reviewer
 */
@Schema(
        name = "ScreeningDecision",
        requiredProperties = {"outcome", "attested", "at", "by"})
record DecisionView(
        ScreeningOutcome outcome,
        String reason,

        @Schema(description = "The reviewer had read it and saw no personal data")
        boolean attested,

        @Schema(description = "The technical check it rests on")
        UUID checkId,

        Instant at,
        @Schema(description = "Login of the reviewer") UUID by) {}
