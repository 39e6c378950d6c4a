package dk.tvaers.members.entry;

import dk.tvaers.events.words.EntryOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is answered to an invitation or an application. */
@Schema(name = "EntryAnswer")
record AnswerRequest(
        @NotNull
        @Schema(
                description = "ACCEPTED or DECLINED by the invited, APPROVED or REJECTED by the network's lead,"
                        + " WITHDRAWN by whoever asked")
        EntryOutcome outcome,

        @Size(max = 1000)
        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank")
        @Schema(description = "Needed for a rejection; the applicant reads it")
        String reason) {

    /** Without the reason, so that no log gets it. */
    @Override
    public String toString() {
        return "AnswerRequest[" + outcome + "]";
    }
}
