package dk.tvaers.networks.theme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** As much of a {@link ThemeRequest} as is written until now, within the same limits. */
@RegisterForReflection
@Schema(name = "ThemeDraftRequest")
record DraftRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Ensomhed blandt ældre borgere")
        String title,

        @Size(max = 5000) String challenge,
        @Valid Answers answers,
        @Size(max = 40) String suggestedType,
        @Size(max = 50) @UniqueElements List<@NotNull UUID> affectedUnitIds,
        @Size(max = 5000) String knownSolutions,
        @Size(max = 5000) String wishedDifference,
        @Size(max = 2000) String fixed,
        @Size(max = 2000) String open,

        @Size(max = 20) @UniqueElements
        List<@NotNull @Pattern(regexp = "^[a-z][a-z0-9-]{0,62}$") String> expectedPerspectives,

        @Size(max = 100) @UniqueElements List<@NotNull UUID> inputIds,
        @Email @Size(max = 254) String contact) {

    /** The proposal it would be now, complete or not. */
    ThemeRequest proposal() {
        return new ThemeRequest(
                title,
                challenge,
                answers == null ? new Answers(null, null, null, null, null, null, null).seven() : answers.seven(),
                suggestedType,
                affectedUnitIds,
                knownSolutions,
                wishedDifference,
                fixed,
                open,
                expectedPerspectives,
                inputIds,
                contact);
    }

    /** As many of the {@link SevenAnswers} as are given. */
    @RegisterForReflection
    @Schema(name = "ThemeDraftAnswers")
    record Answers(
            @Size(max = 2000) String citizenValue,
            @Size(max = 2000) String urgency,
            @Size(max = 2000) String crossCutting,
            @Size(max = 2000) String complexity,
            @Size(max = 2000) String learning,
            @Size(max = 2000) String innovation,
            @Size(max = 2000) String newPerspectives) {

        private SevenAnswers seven() {
            return new SevenAnswers(
                    citizenValue, urgency, crossCutting, complexity, learning, innovation, newPerspectives);
        }
    }
}
