package dk.tvaers.networks.evaluation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evaluation that was made.
 *
 * @param dueOn the day it was planned for
 */
@RegisterForReflection
@Schema(name = "Evaluation")
record EvaluationView(UUID id, LocalDate dueOn, BigDecimal actual, int n, LocalDate measuredOn, String note) {}
