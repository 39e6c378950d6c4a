package dk.tvaers.members.consent;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the secretariat was told by somebody. */
@Schema(name = "ConsentRequest")
record ConsentRequest(
        @NotNull @Schema(description = "false takes back what was given", examples = "true")
        Boolean given,

        @NotNull @Schema(examples = "PAPER") Channel channel,

        @NotBlank
        @Size(max = 500)
        @Schema(description = "Where it can be read, or who heard it", examples = "Underskrevet ark i mappe 12")
        String note,

        @Min(1)
        @Schema(
                description = "Which text was read (GET /consent-texts); the newest when it is left out",
                examples = "1")
        Integer textVersion) {

    Decision decision(Use use, int version) {
        return new Decision(use, given, Decider.SECRETARIAT, channel, version, note);
    }

    /** Without the note, so that no log gets it. */
    @Override
    public String toString() {
        return "ConsentRequest[" + given + "]";
    }
}
