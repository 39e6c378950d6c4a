package dk.tvaers.networks.theme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The seven characteristics of the good theme (domain.md §3, [A8][A9]), each answered in at most 2,000 characters.
 *
 * @param citizenValue how citizens gain
 * @param urgency for whom it is important, at the top and at the bottom
 * @param crossCutting which units it takes, because none can solve it alone
 * @param complexity what exists now and why it is not enough
 * @param learning what knowledge is missing
 * @param innovation which workflows are unsuitable
 * @param newPerspectives whose perspectives are missing
 */
@Embeddable
@RegisterForReflection
public record SevenAnswers(
        @NotBlank @Size(max = 2000) @Column(name = "citizen_value")
        String citizenValue,

        @NotBlank @Size(max = 2000) String urgency,

        @NotBlank @Size(max = 2000) @Column(name = "cross_cutting")
        String crossCutting,

        @NotBlank @Size(max = 2000) String complexity,
        @NotBlank @Size(max = 2000) String learning,
        @NotBlank @Size(max = 2000) String innovation,

        @NotBlank @Size(max = 2000) @Column(name = "new_perspectives")
        String newPerspectives) {}
