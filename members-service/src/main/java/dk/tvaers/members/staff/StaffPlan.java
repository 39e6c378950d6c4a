package dk.tvaers.members.staff;

import dk.tvaers.members.timeline.Timeline;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an import would do to where people work.
 *
 * @param positions of those whose days change, by the employer's number
 * @param employed who worked here before, today
 * @param ended of them, who would not any more
 */
record StaffPlan(Map<String, Timeline<Position>> positions, int employed, int ended) {

    /** @param lastDay of those the import does not name */
    static StaffPlan of(
            Map<String, Timeline<Position>> stored,
            Map<String, Timeline<Position>> wanted,
            LocalDate lastDay,
            LocalDate today) {
        Map<String, Timeline<Position>> changed = new LinkedHashMap<>();
        wanted.forEach((number, days) -> {
            if (!days.equals(stored.get(number))) {
                changed.put(number, days);
            }
        });
        int employed = 0;
        int ended = 0;
        for (var known : stored.entrySet()) {
            Timeline<Position> after = wanted.get(known.getKey());
            if (after == null) {
                after = known.getValue().until(lastDay);
                if (!after.equals(known.getValue())) {
                    changed.put(known.getKey(), after);
                }
            }
            boolean before = known.getValue().on(today).isPresent();
            employed += before ? 1 : 0;
            ended += before && after.on(today).isEmpty() ? 1 : 0;
        }
        return new StaffPlan(changed, employed, ended);
    }

    boolean endsMoreThan(double share) {
        return ended > share * employed;
    }
}
