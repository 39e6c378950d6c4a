package dk.tvaers.portal.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.tvaers.portal.remote.StaffMembers.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The base organisation, level by level: pages show a part of it, however large it is. */
public final class UnitTree {
    private final Map<UUID, Unit> units;
    private final Map<UUID, List<Unit>> below;

    /** @param units all there are; one whose parent is not among them stands at the top */
    UnitTree(List<Unit> units) {
        this.units = units.stream().collect(toMap(Unit::id, unit -> unit, (one, _) -> one));
        this.below = units.stream().filter(this::hasParent).collect(groupingBy(Unit::parentId));
    }

    /**
     * A unit where a page lists it.
     *
     * @param path the units above it, the highest first
     * @param under how many stand directly below
     */
    public record Branch(Unit unit, List<Unit> path, int under) {}

    /** Some of the branches, and how many there are. */
    public record Level(List<Branch> shown, int all) {
        public boolean isCut() {
            return shown.size() < all;
        }
    }

    /** @param id may be null */
    Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(id).map(units::get);
    }

    /** What nothing stands above. */
    Level top(int most) {
        return level(unit -> !hasParent(unit), most);
    }

    /** What stands directly below a unit. */
    Level below(UUID id, int most) {
        return level(unit -> id.equals(unit.parentId()), most);
    }

    /** Units whose name or number holds what is sought. */
    Level named(String sought, int most) {
        var words = sought.toLowerCase(Locale.ROOT);
        return level(unit -> holds(unit.name(), words) || holds(unit.number(), words), most);
    }

    /** The units above one, the highest first. */
    List<Unit> path(UUID id) {
        var path = new ArrayList<Unit>();
        var unit = units.get(id);
        while (unit != null && hasParent(unit) && path.size() < units.size()) {
            unit = units.get(unit.parentId());
            path.addFirst(unit);
        }
        return path;
    }

    private Level level(Predicate<Unit> which, int most) {
        var found = units.values().stream()
                .filter(which)
                .sorted(Comparator.comparing(Unit::name).thenComparing(Unit::id))
                .toList();
        return new Level(found.stream().limit(most).map(this::branch).toList(), found.size());
    }

    private Branch branch(Unit unit) {
        return new Branch(
                unit, path(unit.id()), below.getOrDefault(unit.id(), List.of()).size());
    }

    private boolean hasParent(Unit unit) {
        return unit.parentId() != null && units.containsKey(unit.parentId());
    }

    private static boolean holds(String text, String words) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(words);
    }
}
