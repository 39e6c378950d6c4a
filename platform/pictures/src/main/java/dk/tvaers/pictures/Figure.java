package dk.tvaers.pictures;

import dk.tvaers.figures.SmallGroups;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure, or why there is none. What is held back leaves no trace in a picture: no length, no place, no title. */
public final class Figure {
    private static final Figure HELD_BACK = new Figure(null, Phrase.UNDER);
    private static final Figure NOT_SHOWN = new Figure(null, Phrase.NOT_SHOWN);
    private static final Figure UNKNOWN = new Figure(null, Phrase.UNKNOWN);

    private final @Nullable BigDecimal value;
    private final @Nullable Phrase absence;

    private Figure(@Nullable BigDecimal value, @Nullable Phrase absence) {
        this.value = value;
        this.absence = absence;
    }

    public static Figure of(long value) {
        return new Figure(BigDecimal.valueOf(value), null);
    }

    public static Figure of(BigDecimal value) {
        return new Figure(value, null);
    }

    /** Unknown without a value. */
    public static Figure orUnknown(@Nullable BigDecimal value) {
        return value == null ? UNKNOWN : of(value);
    }

    /** A count that is shown to everyone. A group of none is no group. */
    public static Figure publicCount(long n) {
        return n != 0 && SmallGroups.isSmall(n) ? HELD_BACK : of(n);
    }

    /** Of a group under five. */
    public static Figure heldBack() {
        return HELD_BACK;
    }

    /** Held back too, but not for being small: another could be computed from it. */
    public static Figure notShown() {
        return NOT_SHOWN;
    }

    public static Figure unknown() {
        return UNKNOWN;
    }

    boolean isHeldBack() {
        return absence == Phrase.UNDER || absence == Phrase.NOT_SHOWN;
    }

    boolean isKnown() {
        return value != null;
    }

    /** Why there is no value. */
    Optional<Phrase> absence() {
        return Optional.ofNullable(absence);
    }

    Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    /** As a length from zero: 0 of what is not known. */
    double length() {
        return value == null ? 0 : Math.max(0, value.doubleValue());
    }
}
