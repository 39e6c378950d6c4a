package dk.tvaers.citizeninput.reason;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a reason is worded. The text goes on after a colon: "Your input is not shown: …".
 *
 * @param offered whether it can be chosen from now on
 */
@Schema(name = "ReasonRequest")
record ReasonRequest(
        @NotBlank @Size(max = 300) @Schema(examples = "det handler om en anden kommune.")
        String da,

        @NotBlank @Size(max = 300) @Schema(examples = "it is about another municipality.")
        String en,

        @NotNull @Schema(description = "Whether it can be chosen from now on")
        Boolean offered) {}
