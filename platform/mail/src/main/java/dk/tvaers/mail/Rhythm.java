package dk.tvaers.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** How often somebody wants to be told. Digests come in the morning, the weekly one on Mondays. */
public enum Rhythm {
    AT_ONCE,
    DAILY,
    WEEKLY;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** When what happens now is told; always after now, but for {@link #AT_ONCE}. */
    public Instant dueAfter(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return switch (this) {
            case AT_ONCE -> now;
            case DAILY -> {
                var morning = today.atTime(MORNING).atZone(zone).toInstant();
                yield morning.isAfter(now)
                        ? morning
                        : today.plusDays(1).atTime(MORNING).atZone(zone).toInstant();
            }
            case WEEKLY -> {
                var monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                var morning = monday.atTime(MORNING).atZone(zone).toInstant();
                yield morning.isAfter(now)
                        ? morning
                        : monday.plusWeeks(1).atTime(MORNING).atZone(zone).toInstant();
            }
        };
    }
}
