package dk.tvaers.reporting.dictionary;

import dk.tvaers.figures.SmallGroups;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure with what it rests on; the moment it is of stands on the view it is in. */
@Schema(description = "A figure with what it rests on. Either value or absence is there.")
public record Figure(
        @Schema(description = "Key of its definition in GET /indices", examples = "loop-closure")
        String index,

        @Schema(description = "How many observations it rests on")
        long n,

        @Schema(description = "In the unit of the index; four decimals") @Nullable
        BigDecimal value,

        @Schema(description = "Why there is no value") @Nullable
        Absence absence) {

    /** The figure of {@code n} observations, unless they are too few to say anything but how many they are (domain.md §8). */
    public static Figure of(Index index, long n, Optional<BigDecimal> value) {
        if (n == 0) {
            return undefined(index, n);
        }
        if (SmallGroups.isSmall(n)) {
            return new Figure(index.key(), n, null, Absence.TOO_FEW);
        }
        return value.map(known -> new Figure(index.key(), n, known, null))
                .orElseGet(() -> new Figure(index.key(), n, null, Absence.NOT_REACHED));
    }

    /** A figure that says nothing of people and estimates nothing, however few it is of. */
    public static Figure exact(Index index, long n, BigDecimal value) {
        return new Figure(index.key(), n, value, null);
    }

    /** A figure that cannot be made of any number of observations, because something else is not known. */
    public static Figure undefined(Index index, long n) {
        return new Figure(index.key(), n, null, Absence.UNDEFINED);
    }

    /** Why a figure has no value. */
    public enum Absence {
        /** Nothing to measure, or nothing to compare it with. */
        UNDEFINED,
        /** Under five observations. */
        TOO_FEW,
        /** So much is still open that the value is not known yet. */
        NOT_REACHED
    }
}
