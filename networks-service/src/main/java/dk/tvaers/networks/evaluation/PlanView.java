package dk.tvaers.networks.evaluation;

import dk.tvaers.events.words.GoodDirection;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evaluation plan.
 *
 * @param dueOn when it is measured next; absent when it was done and is not repeated
 */
@RegisterForReflection
@Schema(name = "EvaluationPlan")
record PlanView(
        UUID id,
        UUID networkId,
        String claim,
        String indicator,
        String unit,
        GoodDirection direction,
        BigDecimal baseline,
        LocalDate dueOn,
        Integer everyMonths,
        UUID ownerUnitId,
        UUID ownerPersonId) {}
