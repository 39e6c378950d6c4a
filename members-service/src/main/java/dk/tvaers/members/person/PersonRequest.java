package dk.tvaers.members.person;

import dk.tvaers.events.words.ExternalKind;
import dk.tvaers.events.words.LeadershipLevel;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.web.problem.Problems;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the secretariat records of a person. */
@Schema(name = "PersonRequest")
record PersonRequest(
        @NotNull PersonKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Amina Yildirim")
        String name,

        @Email @Size(min = 3, max = 254) @Schema(examples = "amina.yildirim@albertslund.example")
        String email,

        @Schema(description = "Required for employees; others have none")
        UUID unitId,

        @Size(max = 64)
        @Pattern(regexp = Profession.FORM, message = "profession")
        @Schema(description = "Code of the profession (faglighed), never a title", examples = "pædagog")
        String profession,

        @NotBlank @Size(max = 64) @Schema(description = "Code of a perspective", examples = "profession")
        String mainPerspective,

        @Size(max = 20) @Schema(description = "Codes of perspectives; the main one is always among them")
        List<@NotBlank @Size(max = 64) String> perspectives,

        @Schema(description = "Where an external comes from; others have none")
        ExternalKind externalKind,

        @Schema(description = "At which level an employee leads; others have none")
        LeadershipLevel leadershipLevel) {

    /** 400 when the values do not fit each other. */
    PersonDetails details() {
        if (kind == PersonKind.EMPLOYEE && unitId == null) {
            throw Problems.invalid("/unitId", "not-null");
        }
        if (kind != PersonKind.EMPLOYEE && unitId != null) {
            throw Problems.invalid("/unitId", "only-employees-have-a-unit");
        }
        if (kind != PersonKind.EXTERNAL && externalKind != null) {
            throw Problems.invalid("/externalKind", "only-externals-have-a-kind");
        }
        if (kind != PersonKind.EMPLOYEE && leadershipLevel != null) {
            throw Problems.invalid("/leadershipLevel", "only-employees-lead");
        }
        Set<String> all = new HashSet<>(perspectives == null ? List.of() : perspectives);
        all.add(mainPerspective);
        return new PersonDetails(
                kind, name.strip(), email, unitId, profession, mainPerspective, all, externalKind, leadershipLevel);
    }

    /** Without name and address, so that no log gets them. */
    @Override
    public String toString() {
        return "PersonRequest[" + kind + "]";
    }
}
