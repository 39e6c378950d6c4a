package dk.tvaers.members.unit;

import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.timeline.Timeline;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can change of a unit from one day to the next. */
record UnitFacts(
        String name, @Nullable UUID parentId, @Nullable UUID departmentId, UnitLevel level) {

    static UnitFacts of(UnitState state) {
        return new UnitFacts(state.name(), state.parentId(), state.departmentId(), state.level());
    }

    /**
     * The history of a unit after an import.
     *
     * @param before empty of a new unit
     * @param effective the day from which the import counts
     */
    static Timeline<UnitFacts> history(Timeline<UnitFacts> before, UnitState after, LocalDate effective) {
        LocalDate first = after.validFrom();
        LocalDate last = after.validTo();
        boolean cameBack = !before.spans().isEmpty()
                && before.spans().getLast().to() != null
                && before.spans().getLast().to().isBefore(first);
        Timeline<UnitFacts> known = cameBack ? before : before.beginning(first);
        if (last != null
                && last.isBefore(effective)
                && !cameBack
                && !known.spans().isEmpty()) {
            // It ended before the import counts: what it was until then stays.
            return known.from(last, last, known.on(last).orElse(of(after)));
        }
        boolean isNew = cameBack || known.spans().isEmpty() || !first.isBefore(effective);
        return known.from(isNew ? first : effective, last, of(after));
    }
}
