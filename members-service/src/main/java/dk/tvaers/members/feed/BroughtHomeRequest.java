package dk.tvaers.members.feed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody brought home. */
@Schema(name = "BroughtHomeRequest")
record BroughtHomeRequest(
        @NotBlank
        @Size(max = 2000)
        @Schema(examples = "Vi begynder nu hvert teammøde med et spørgsmål fra en pårørende.")
        String words,

        @Schema(description = "Europe/Copenhagen, today if absent")
        LocalDate happenedOn) {

    /** Without the words, so that no log gets them. */
    @Override
    public String toString() {
        return "BroughtHomeRequest[]";
    }
}
