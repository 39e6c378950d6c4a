package dk.tvaers.citizeninput.comment;

import dk.tvaers.citizeninput.reason.Decision;
import dk.tvaers.events.words.ScreeningOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reviewer's decision on a comment.
 *
 * @param attested "I have read it; it holds no personal data"
 */
@Schema(name = "CommentDecision")
record CommentDecision(
        @NotNull ScreeningOutcome outcome,

        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}")
        @Schema(description = "Code; required for HELD and REJECTED", examples = "OFF_TOPIC")
        String reason,

        @Size(min = 1, max = 2000) @Schema(description = "Shown instead of the text; required for ANONYMISED")
        String publicText,

        @NotNull
        @Schema(description = "I have read it; it holds no personal data. Must be true for PUBLISHED and ANONYMISED")
        Boolean attested)
        implements Decision {

    /** What is to be shown. */
    String wordsFor(Comment comment) {
        return shown(comment.text(), publicText);
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "decision " + outcome;
    }
}
