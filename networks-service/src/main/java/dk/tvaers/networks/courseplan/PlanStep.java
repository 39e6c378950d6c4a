package dk.tvaers.networks.courseplan;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a phase is to be.
 *
 * @param startsOn its first day
 * @param endsOn its last day, inclusive
 * @param hours what it takes, for all members together
 */
@Embeddable
@RegisterForReflection
@Schema(name = "CoursePlanStep")
record PlanStep(
        @NotNull @Enumerated(EnumType.STRING) Phase phase,
        @NotNull @Column(name = "starts_on") LocalDate startsOn,
        @NotNull @Column(name = "ends_on") LocalDate endsOn,

        @NotNull @PositiveOrZero @Digits(integer = 6, fraction = 2) @Schema(examples = "40")
        BigDecimal hours) {}
