package dk.tvaers.citizeninput.attachment;

import dk.tvaers.web.problem.Problems;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reviewer's decision on an attachment.
 *
 * @param attested "I have looked at it; it shows no personal number, and nobody who did not consent"
 */
@Schema(name = "AttachmentDecision")
record AttachmentDecision(
        @NotNull AttachmentOutcome outcome,

        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}")
        @Schema(description = "Code; required for REJECTED", examples = "PERSONAL_DATA")
        String reason,

        @Size(min = 1, max = 300)
        @Pattern(regexp = "(?s).*\\S.*")
        @Schema(
                description =
                        "What the picture shows, for those who cannot see it; required for PUBLISHED when the contributor did not say it")
        String publicDescription,

        @NotNull
        @Schema(
                description =
                        "I have looked at it; it shows no personal number, and nobody who did not consent. Must be true for PUBLISHED")
        Boolean attested) {

    void requireComplete() {
        if (hides() && reason == null) {
            throw Problems.invalid("/reason", "reason-missing");
        }
        if (!hides() && !attested) {
            throw Problems.invalid("/attested", "attachment-attestation-missing");
        }
    }

    boolean hides() {
        return outcome == AttachmentOutcome.REJECTED;
    }

    /** What the picture is to be shown with. */
    String wordsFor(Attachment attachment) {
        var words = publicDescription == null ? attachment.description() : publicDescription;
        if (words == null) {
            throw Problems.invalid("/publicDescription", "attachment-description-missing");
        }
        return words;
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "decision " + outcome;
    }
}
