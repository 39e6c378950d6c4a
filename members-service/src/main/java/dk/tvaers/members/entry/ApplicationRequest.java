package dk.tvaers.members.entry;

import dk.tvaers.events.words.EntryKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.members.person.Participant;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what somebody would like to take part, and why. */
@Schema(name = "ApplicationRequest")
record ApplicationRequest(
        @Size(max = 64)
        @Schema(
                description = "Code of the perspective the applicant would bring; the main one if absent",
                examples = "profession")
        String mainPerspective,

        @NotNull @Schema(description = "Would take part in all phases")
        Boolean core,

        @Size(max = 10) @Schema(description = "Of a phase member")
        List<@NotNull Phase> phases,

        @Size(max = 2000)
        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank")
        @Schema(examples = "Jeg møder hver dag pårørende, som ikke ved, hvem de skal spørge.")
        String motivation) {

    EntryOffer offer(Participant person) {
        return new EntryOffer(
                person.personId(),
                EntryKind.APPLICATION,
                InvitationRequest.perspective(mainPerspective, person),
                core,
                phases == null ? List.of() : phases,
                Recruitment.OPEN,
                motivation);
    }

    /** Without the applicant's words, so that no log gets them. */
    @Override
    public String toString() {
        return "ApplicationRequest[]";
    }
}
