package dk.tvaers.citizeninput.comment;

import dk.tvaers.events.words.ScreeningOutcome;
import dk.tvaers.web.problem.Problems;
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
        Boolean attested) {

    /** Demands what the outcome needs. */
    void requireComplete() {
        if (hides() && reason == null) {
            throw Problems.invalid("/reason", "reason-missing");
        }
        if (!hides() && !attested) {
            throw Problems.invalid("/attested", "attestation-missing");
        }
        if (outcome == ScreeningOutcome.ANONYMISED && (publicText == null || publicText.isBlank())) {
            throw Problems.invalid("/publicText", "public-text-missing");
        }
    }

    boolean hides() {
        return outcome == ScreeningOutcome.HELD || outcome == ScreeningOutcome.REJECTED;
    }

    /** What is to be shown: where it is published, the writer's own words unless others are given. */
    String wordsFor(Comment comment) {
        return publicText == null && outcome == ScreeningOutcome.PUBLISHED ? comment.text() : publicText;
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "decision " + outcome;
    }
}
