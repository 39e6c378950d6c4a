package dk.tvaers.networks.evaluation;

import dk.tvaers.events.words.GoodDirection;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evaluation to come.
 *
 * @param claim what is to be seen
 * @param unit of every value of it
 * @param direction which way is better
 * @param baseline the value before, if it is known
 * @param dueOn when it is measured next
 * @param everyMonths how often it is repeated; absent is once
 * @param ownerUnitId unit of the base organisation
 * @param ownerPersonId who there measures
 */
@RegisterForReflection
@Schema(name = "EvaluationPlanRequest")
record PlanRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Færre ældre er alene, og det bliver de ved med.")
        String claim,

        @NotBlank @Size(max = 500) String indicator,
        @NotBlank @Size(max = 100) String unit,
        @NotNull GoodDirection direction,
        @Digits(integer = 14, fraction = 4) BigDecimal baseline,
        @NotNull LocalDate dueOn,
        @Min(1) @Max(60) Integer everyMonths,
        @NotNull UUID ownerUnitId,
        @NotNull UUID ownerPersonId) {}
