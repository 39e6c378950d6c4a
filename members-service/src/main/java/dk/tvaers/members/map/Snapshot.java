package dk.tvaers.members.map;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who sat in which network, and worked where, on a day.
 *
 * @param units by name
 * @param networks by title
 * @param seats one per person and network
 */
record Snapshot(LocalDate asOf, List<MapUnit> units, List<MapNetwork> networks, List<Seat> seats) {

    Snapshot at(MapLevel level) {
        return level == MapLevel.DEPARTMENT ? byDepartment() : this;
    }

    private Snapshot byDepartment() {
        Map<UUID, UUID> departments = units.stream().collect(toMap(MapUnit::id, MapUnit::department));
        Set<UUID> used = seats.stream()
                .filter(seat -> seat.unitId() != null)
                .map(seat -> departments.get(seat.unitId()))
                .collect(toSet());
        // Whoever sits above the departments, such as a staff of the mayor, is drawn only when somebody takes part.
        List<MapUnit> shown = units.stream()
                .filter(unit -> unit.id().equals(unit.departmentId()) || used.contains(unit.id()))
                .map(unit -> new MapUnit(unit.id(), unit.name(), null, unit.departmentId()))
                .toList();
        List<Seat> moved = seats.stream()
                .map(seat -> new Seat(
                        seat.networkId(),
                        seat.personId(),
                        seat.kind(),
                        seat.unitId() == null ? null : departments.get(seat.unitId())))
                .toList();
        return new Snapshot(asOf, shown, networks, moved);
    }
}
