package dk.tvaers.citizeninput.answer;

import dk.tvaers.events.words.AnswerOutcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer to several inputs. */
@Schema(name = "BulkAnswerRequest")
record BulkAnswerRequest(
        @NotNull AnswerOutcome outcome,

        @NotBlank @Size(max = 5000) @Schema(description = "Why. Public where an input is")
        String text,

        @Size(max = 5) @Schema(description = "Where to read more. Public as the text is")
        List<@NotNull @Size(max = 1000) @Pattern(regexp = AnswerRequest.LINK, message = "https-address") String> links,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> inputs) {

    /** An input in the version that the caller has seen. */
    @Schema(name = "BulkAnswerItem")
    record Item(
            @NotNull UUID inputId,

            @NotNull @Min(0) @Schema(description = "What If-Match would say, without quotation marks")
            Long version) {}

    AnswerRequest answer() {
        return new AnswerRequest(outcome, text, links);
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "answer " + outcome + " to " + inputs.size();
    }
}
