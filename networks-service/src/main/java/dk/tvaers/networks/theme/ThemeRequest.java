package dk.tvaers.networks.theme;

import dk.tvaers.privacy.PersonalNumbers;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * What somebody proposes.
 *
 * @param suggestedType code of a network type
 * @param affectedUnitIds units of the base organisation
 * @param fixed what cannot be changed
 * @param open what can
 * @param expectedPerspectives codes of the perspectives that the theme needs
 * @param inputIds citizen inputs it builds on; not looked up, because one may have been sent a moment ago
 * @param contact e-mail address for the secretariat, seen by nobody else
 */
@RegisterForReflection
@Schema(name = "ThemeProposal")
record ThemeRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Ensomhed blandt ældre borgere")
        String title,

        @NotBlank @Size(max = 5000) String challenge,
        @NotNull @Valid SevenAnswers answers,

        @NotBlank @Size(max = 40) @Schema(examples = "WELFARE")
        String suggestedType,

        @Size(max = 50) @UniqueElements List<@NotNull UUID> affectedUnitIds,
        @Size(max = 5000) String knownSolutions,
        @Size(max = 5000) String wishedDifference,
        @Size(max = 2000) String fixed,
        @Size(max = 2000) String open,

        @Size(max = 20) @UniqueElements @Schema(examples = "[\"citizen\", \"relative\"]")
        List<@NotNull @Pattern(regexp = "^[a-z][a-z0-9-]{0,62}$") String> expectedPerspectives,

        @Size(max = 100) @UniqueElements List<@NotNull UUID> inputIds,
        @Email @Size(max = 254) String contact) {
    ThemeRequest {
        affectedUnitIds = orEmpty(affectedUnitIds);
        expectedPerspectives = orEmpty(expectedPerspectives);
        inputIds = orEmpty(inputIds);
    }

    /** The reader of requests masked its texts already (ADR 4); this is the net under it. */
    void requireMasked() {
        Stream.of(title, challenge, knownSolutions, wishedDifference, fixed, open)
                .filter(Objects::nonNull)
                .filter(PersonalNumbers::in)
                .findAny()
                .ifPresent(_ -> {
                    throw new IllegalArgumentException("a theme must not hold a personal number");
                });
    }

    // Not List.copyOf: a null among the elements is for the validator to name.
    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
