package dk.tvaers.members.entry;

import dk.tvaers.events.words.EntryKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.members.person.Participant;
import dk.tvaers.web.problem.Problems;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is invited, and as what. */
@Schema(name = "InvitationRequest")
record InvitationRequest(
        @NotNull UUID personId,

        @Size(max = 64)
        @Schema(
                description = "Code of the perspective the person would bring; the person's main one if absent",
                examples = "citizen")
        String mainPerspective,

        @NotNull @Schema(description = "Would take part in all phases")
        Boolean core,

        @Size(max = 10) @Schema(description = "Of a phase member")
        List<@NotNull Phase> phases,

        @Schema(description = "Drawn by lot; false if absent")
        Boolean lottery) {

    EntryOffer offer(Participant person) {
        return new EntryOffer(
                person.personId(),
                EntryKind.INVITATION,
                perspective(mainPerspective, person),
                core,
                phases == null ? List.of() : phases,
                Boolean.TRUE.equals(lottery) ? Recruitment.LOTTERY : Recruitment.INVITED,
                null);
    }

    /** A person brings one of the perspectives that are recorded of the person. */
    static String perspective(String asked, Participant person) {
        if (asked == null) {
            return person.mainPerspective();
        }
        if (!person.perspectives().contains(asked)) {
            throw Problems.unprocessable("/mainPerspective", "perspective-not-carried");
        }
        return asked;
    }
}
