package dk.tvaers.citizeninput.answer;

import dk.tvaers.events.words.AnswerOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer to be given.
 *
 * @param text why; everybody reads it where the input is published
 */
@Schema(name = "AnswerRequest")
record AnswerRequest(
        @NotNull AnswerOutcome outcome,

        @NotBlank
        @Size(max = 5000)
        @Schema(description = "Why. Public where the input is", examples = "Krydset får helleanlæg i foråret.")
        String text) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "answer " + outcome;
    }
}
