package dk.tvaers.networks;

import static dk.tvaers.testing.Eventually.eventually;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.testing.Wire;
import java.time.LocalDate;
import java.util.UUID;

/** Units of the base organisation that members-service told of. */
public final class Units {
    public static final String NAME = "Hjemmeplejen Nord";

    private Units() {}

    /** A unit that the service knows. */
    public static UUID known() {
        return told(null, null);
    }

    /** A unit that the service knows to be a part of another. */
    public static UUID below(UUID parent) {
        return told(parent, null);
    }

    /** A unit that the service knows to have ended. */
    public static UUID ended(LocalDate lastDay) {
        return told(null, lastDay);
    }

    private static UUID told(UUID parent, LocalDate validTo) {
        var unit = Ids.next();
        Wire.tell(new UnitRecorded(unit, parent, unit, UnitLevel.DEPARTMENT, NAME, LocalDate.of(2020, 1, 1), validTo));
        eventually().until(() -> Database.execute("update known_unit set name = name where unit_id = ?", unit) == 1);
        return unit;
    }
}
