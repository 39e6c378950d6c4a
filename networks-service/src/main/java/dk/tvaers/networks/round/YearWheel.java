package dk.tvaers.networks.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which round a proposal belongs to (domain.md §3, [A7]): proposals received by 1 December are decided in January, those received by 1 May in
 * June. The deadline is inclusive: its last moment is the end of that day where the municipality is.
 */
record YearWheel(List<Deadline> deadlines, ZoneId zone) {
    YearWheel {
        deadlines = List.copyOf(deadlines);
        if (deadlines.isEmpty()) {
            throw new IllegalArgumentException("a year wheel has at least one deadline");
        }
    }

    /** The round that takes proposals at this moment. */
    Turn takingAt(Instant moment) {
        return firstFrom(LocalDate.ofInstant(moment, zone));
    }

    /** The round a theme moves to when it is deferred at this moment: the one after its own, and never one that is over. */
    Turn after(LocalDate deadline, Instant moment) {
        Turn following = firstFrom(deadline.plusDays(1));
        Turn taking = takingAt(moment);
        return following.deadline().isBefore(taking.deadline()) ? taking : following;
    }

    /** The round in which something was decided on that day: the latest whose deadline was over. */
    Turn decidedOn(LocalDate day) {
        return turns(day.getYear() - 1, day.getYear())
                .filter(turn -> turn.deadline().isBefore(day))
                .max(Comparator.comparing(Turn::deadline))
                .orElseThrow();
    }

    private Stream<Turn> turns(int year, int another) {
        return Stream.of(year, another).flatMap(each -> deadlines.stream().map(deadline -> deadline.in(each)));
    }

    private Turn firstFrom(LocalDate day) {
        return turns(day.getYear(), day.getYear() + 1)
                .filter(turn -> !turn.deadline().isBefore(day))
                .min(Comparator.comparing(Turn::deadline))
                .orElseThrow();
    }

    /**
     * A fixed day of every year.
     *
     * @param last day on which a proposal enters the round
     * @param decision month in which it is decided, the first of its name after that day
     */
    record Deadline(MonthDay last, Month decision) {
        private Turn in(int year) {
            LocalDate deadline = last.atYear(year);
            YearMonth month = YearMonth.of(year, decision);
            return new Turn(deadline, month.isAfter(YearMonth.from(deadline)) ? month : month.plusYears(1));
        }
    }

    /** One round of the wheel. */
    record Turn(LocalDate deadline, YearMonth decisionMonth) {
        /** Names the round, for example {@code 2027-01}. */
        String code() {
            return decisionMonth.toString();
        }
    }
}
