package dk.tvaers.portal.room;

import dk.tvaers.portal.remote.Plans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The time of one phase, to be planned. */
public record PhaseRow(String phase, LocalDate startsOn, LocalDate endsOn, BigDecimal hours) {

    static List<PhaseRow> of(List<String> phases, Plans.CoursePlan plan) {
        return phases.stream()
                .map(phase -> plan.steps().stream()
                        .filter(step -> step.phase().equals(phase))
                        .findFirst()
                        .map(step -> new PhaseRow(phase, step.startsOn(), step.endsOn(), step.hours()))
                        .orElse(new PhaseRow(phase, null, null, null)))
                .toList();
    }
}
