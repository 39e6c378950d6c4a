package dk.tvaers.reporting.model;

import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a page of a list begins that runs from the newest to the oldest: after this place.
 *
 * @param at time of the last row shown
 * @param id id of the last row shown
 */
public record Place(Instant at, UUID id) {
    private static final UUID LAST = new UUID(-1, -1);

    /**
     * Where the asked page begins.
     *
     * @param asOf nothing newer is shown
     */
    public static Place of(PageRequest page, Instant asOf) {
        return page.cursor().map(cursor -> read(cursor, asOf)).orElse(newest(asOf));
    }

    /** Where the list itself begins. */
    public static Place newest(Instant asOf) {
        return new Place(asOf, LAST);
    }

    public Cursor cursor() {
        return Cursor.of(at, id);
    }

    /** A time that no list gave out may be one that the database cannot hold. */
    private static Place read(Cursor cursor, Instant asOf) {
        var place = new Place(cursor.instant(0), cursor.uuid(1));
        if (place.at.isBefore(Instant.EPOCH) || place.at.isAfter(asOf)) {
            throw Problems.malformed("/cursor", "damaged-cursor");
        }
        return place;
    }
}
