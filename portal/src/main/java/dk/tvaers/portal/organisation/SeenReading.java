package dk.tvaers.portal.organisation;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.StaffMembers.Reading;

/**
 * That somebody's data were read.
 *
 * @param unit name of the reader's unit, as it is now; empty without one
 */
public record SeenReading(Reading reading, String unit) {

    static Items<SeenReading> of(Items<Reading> readings, Part<UnitTree> units) {
        return new Items<>(
                readings.items().stream()
                        .map(each -> new SeenReading(each, Registered.unit(each.readerUnitId(), units)))
                        .toList(),
                readings.next());
    }
}
