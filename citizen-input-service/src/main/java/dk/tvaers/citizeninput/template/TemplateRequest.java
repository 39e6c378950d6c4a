package dk.tvaers.citizeninput.template;

import dk.tvaers.events.words.AnswerOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wording as it is to be kept. */
@Schema(name = "AnswerTemplateRequest")
record TemplateRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "Givet videre")
        String name,

        @NotNull @Pattern(regexp = "da|en") @Schema(examples = "da")
        String language,

        @NotNull AnswerOutcome outcome,

        @NotBlank @Size(max = 5000) @Schema(examples = "Tak for dit input. Vi har givet det videre, fordi …")
        String text) {}
