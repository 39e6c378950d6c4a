package dk.tvaers.members.unit;

import dk.tvaers.events.words.UnitLevel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a unit. Two equal states mean that there is nothing to write and nothing to tell.
 *
 * @param number what the municipality itself calls the unit; imports know it by this
 * @param departmentId nearest department upwards, itself if it is one; derived, never imported
 * @param validTo last day, inclusive
 */
record UnitState(
        UUID id,
        String number,
        String name,
        @Nullable UUID parentId,
        @Nullable UUID departmentId,
        UnitLevel level,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
