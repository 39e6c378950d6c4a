package dk.tvaers.reporting.course;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a view is of.
 *
 * @param asOf nothing later counts
 * @param from the beginning of the period, inclusive; without it, from the first
 * @param until the end of the period, exclusive; without it, to the last
 * @param type code of a network type: of the network that came of the theme, otherwise the one that the proposal suggests
 * @param round the decision round that the proposal entered
 * @param theme this one
 * @param unit themes of which a network has or had a member from this unit or department
 */
public record Selection(
        Instant asOf,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String type,
        @Nullable UUID round,
        @Nullable UUID theme,
        @Nullable UUID unit) {

    /** All themes of a period. */
    public static Selection all(Instant asOf, @Nullable Instant from, @Nullable Instant until) {
        return new Selection(asOf, from, until, null, null, null, null);
    }

    /** Whether only some themes are wanted, whenever they began. */
    public boolean isOfSomeThemes() {
        return type != null || round != null || theme != null || unit != null;
    }

    /** The same themes, whenever they began. */
    public Selection ofAnyTime() {
        return new Selection(asOf, null, null, type, round, theme, unit);
    }
}
