package dk.tvaers.networks.iceberg;

import dk.tvaers.networks.citation.CitationRelation;
import dk.tvaers.networks.citation.CitedInput;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that bears on a statement: exactly one of an input, an observation and a source of data.
 *
 * @param observation what a professional saw, without naming anybody
 */
@RegisterForReflection
@Schema(name = "EvidenceRequest")
record EvidenceRequest(
        @NotNull CitationRelation relation,
        UUID inputId,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String observation,

        @Valid Source source) {

    /** A citizen input and what it does for the statement. */
    static EvidenceRequest of(CitedInput input) {
        return new EvidenceRequest(input.relation(), input.inputId(), null, null);
    }

    /**
     * Which of the three it is.
     *
     * @throws ProblemException 400 when it is none or more than one
     */
    EvidenceKind kind() {
        if (Stream.of(inputId, observation, source).filter(Objects::nonNull).count() != 1) {
            throw Problems.invalid("", "evidence-one-of");
        }
        if (inputId != null) {
            return EvidenceKind.INPUT;
        }
        return observation != null ? EvidenceKind.OBSERVATION : EvidenceKind.DATA;
    }

    /**
     * Where data can be looked up.
     *
     * @param reference a web address, or how else to find it
     */
    @RegisterForReflection
    @Schema(name = "EvidenceSource")
    record Source(
            @NotBlank @Size(max = 200) @Schema(examples = "Sundhedsprofilen 2025")
            String title,

            @NotBlank @Size(max = 1000) @Schema(examples = "https://example.org/sundhedsprofil")
            String reference) {}
}
