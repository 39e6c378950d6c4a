package dk.tvaers.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long one kind of data is to be kept and what is to happen then. */
@Schema(name = "RetentionRuleRequest")
record RetentionRuleRequest(
        @NotNull @Min(1) @Max(240) @Schema(examples = "12") Integer months,

        @NotNull @Schema(description = "One of the rule's actions", examples = "ANONYMISE")
        RetentionAction action,

        @NotNull
        @Schema(
                description = "Look at what is due before you enable it: what goes does not come back",
                examples = "true")
        Boolean enabled) {}
