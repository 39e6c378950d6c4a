package dk.tvaers.citizeninput.admission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people are invited. */
@Schema(name = "InvitationRequest")
record InvitationRequest(
        @NotNull @Min(1) @Max(1000) @Schema(examples = "36") Integer count) {}
