package dk.tvaers.networks.evaluation;

import java.time.LocalDate;

/** When an evaluation is repeated. */
final class NextEvaluation {
    private NextEvaluation() {}

    /**
     * The first turn of the plan after the day it was measured, so that a late one is not followed by all that were missed; null when it is not
     * repeated. Counted from the planned day, so that being late does not move the plan.
     *
     * @param everyMonths null is once
     */
    static LocalDate after(LocalDate plannedOn, Integer everyMonths, LocalDate measuredOn) {
        if (everyMonths == null) {
            return null;
        }
        int turn = 1;
        while (!plannedOn.plusMonths((long) turn * everyMonths).isAfter(measuredOn)) {
            turn++;
        }
        return plannedOn.plusMonths((long) turn * everyMonths);
    }
}
