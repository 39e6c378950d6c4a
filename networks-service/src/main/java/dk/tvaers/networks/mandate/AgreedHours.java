package dk.tvaers.networks.mandate;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours a member has in a phase, or all members together. */
@Embeddable
@RegisterForReflection
@Schema(name = "AgreedHours")
record AgreedHours(
        @NotNull @Enumerated(EnumType.STRING) Phase phase,

        @NotNull @PositiveOrZero @Digits(integer = 6, fraction = 2) @Schema(examples = "37.5")
        BigDecimal hours) {}
