package dk.tvaers.portal.remote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What everybody may see of a half-year.
 *
 * @param period such as 2026-H1
 * @param periods all that are published, the latest first
 */
public record PublishedFigures(
        String period,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        List<String> periods,
        List<Step> funnel,
        List<StillInUse> survival,
        List<BottomLine> bottomLines,
        List<Table> tables) {
    public PublishedFigures {
        periods = periods == null ? List.of() : List.copyOf(periods);
        funnel = funnel == null ? List.of() : List.copyOf(funnel);
        survival = survival == null ? List.of() : List.copyOf(survival);
        bottomLines = bottomLines == null ? List.of() : List.copyOf(bottomLines);
        tables = tables == null ? List.of() : List.copyOf(tables);
    }

    /** A figure, or none: then it is not known, or rests on too few. */
    public record Figure(BigDecimal value) {}

    /**
     * How many themes came to a step of the course.
     *
     * @param waiting themes that can still come to it; absent for the first step, as is the time from the step before
     */
    public record Step(String step, long courses, Long waiting, Figure time) {}

    /** Of the solutions that were handed over, how many are still in use. */
    public record StillInUse(int months, long atRisk, Figure inUse) {}

    /** What was measured on one of the three. */
    public record BottomLine(String bottomLine, List<Verdict> verdicts, long trialsNotMeasured) {
        public BottomLine {
            verdicts = verdicts == null ? List.of() : List.copyOf(verdicts);
        }
    }

    /** How many measures came out one way. */
    public record Verdict(String verdict, long n) {}

    /** People or inputs by group. */
    public record Table(String of, Long total, List<Group> groups) {
        public Table {
            groups = groups == null ? List.of() : List.copyOf(groups);
        }
    }

    /** @param n absent where it is hidden, because it is small or would let somebody compute a small one */
    public record Group(String key, Long n) {}
}
