package dk.tvaers.members.unit;

import dk.tvaers.events.words.UnitLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import that could be read.
 *
 * @param line where it begins in the file; the header is line 1
 */
record UnitRow(
        long line,
        String number,
        String name,
        @Nullable String parentNumber,
        UnitLevel level,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
