package dk.tvaers.members.membership;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A phase that a member takes part in.
 *
 * @param purpose what the member is there for; may be left open
 */
@Embeddable
@RegisterForReflection
@Schema(name = "PlannedPhase")
record PlannedPhase(
        @NotNull @Column(nullable = false) @Enumerated(EnumType.STRING)
        Phase phase,

        @Size(max = 200)
        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank")
        @Schema(examples = "Fortæller, hvordan et besøg opleves")
        String purpose) {}
