package dk.tvaers.members.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is good at; replaces what was said before. */
@Schema(name = "CompetencesRequest")
record CompetencesRequest(
        @NotNull
        @Size(max = 30)
        @Schema(
                description = "Words in small letters, at most five each",
                examples = "[\"facilitering\", \"dataanalyse\"]")
        List<@NotNull @Size(max = 64) @Pattern(regexp = Profession.FORM, message = "profession") String> competences) {}
