package dk.tvaers.members.map;

import dk.tvaers.events.words.PersonKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes snapshots for tests: {@code new Maps().department("H").unit("care", "H").network("N").seat("N", "care", "p1")}. */
final class Maps {
    private final Map<String, MapUnit> units = new LinkedHashMap<>();
    private final Map<String, MapNetwork> networks = new LinkedHashMap<>();
    private final List<Seat> seats = new ArrayList<>();

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Maps department(String name) {
        units.put(name, new MapUnit(id(name), name, null, id(name)));
        return this;
    }

    Maps unit(String name, String above) {
        MapUnit parent = units.get(above);
        units.put(name, new MapUnit(id(name), name, parent.id(), parent.departmentId()));
        return this;
    }

    Maps network(String title) {
        networks.put(title, new MapNetwork(id(title), title, "WELFARE"));
        return this;
    }

    /** @param unit none of a citizen */
    Maps seat(String network, @Nullable String unit, String... people) {
        for (String person : people) {
            seats.add(new Seat(
                    id(network),
                    id("person " + person),
                    unit == null ? PersonKind.CITIZEN : PersonKind.EMPLOYEE,
                    unit == null ? null : id(unit)));
        }
        return this;
    }

    /** As many people of a unit, none of whom sits elsewhere. */
    Maps seats(String network, @Nullable String unit, int people) {
        for (int i = 0; i < people; i++) {
            seat(network, unit, network + unit + i);
        }
        return this;
    }

    Snapshot map() {
        return new Snapshot(
                LocalDate.of(2026, 11, 29),
                List.copyOf(units.values()),
                List.copyOf(networks.values()),
                List.copyOf(seats));
    }
}
