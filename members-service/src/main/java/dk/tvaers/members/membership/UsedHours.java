package dk.tvaers.members.membership;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Roughly how much time a member used in a phase until now. */
@Embeddable
@RegisterForReflection
@Schema(name = "UsedHours")
record UsedHours(
        @NotNull @Column(nullable = false) @Enumerated(EnumType.STRING)
        Phase phase,

        @NotNull @Column(nullable = false) @Min(1) @Max(2000) @Schema(description = "Whole hours")
        Integer hours) {}
