package dk.tvaers.members.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as another register knows it, with all that register says of its past.
 *
 * @param id the register's own
 * @param validities by day, not two at once
 */
public record RegisterUnit(UUID id, List<Validity> validities) {
    /**
     * What it was for a time.
     *
     * @param to last day, inclusive; none while it lasts
     * @param number what the municipality calls it
     * @param parentId the register's own
     */
    public record Validity(
            LocalDate from,
            @Nullable LocalDate to,
            String number,
            String name,
            @Nullable UUID parentId) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
