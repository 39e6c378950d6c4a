package dk.tvaers.members.map;

import dk.tvaers.members.map.NetworkMapView.BridgeView;
import dk.tvaers.members.map.NetworkMapView.EiIndex;
import dk.tvaers.members.map.NetworkMapView.NetworkNode;
import dk.tvaers.members.map.NetworkMapView.Tie;
import dk.tvaers.members.map.NetworkMapView.UnitNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Computes the figures of a map. */
final class MapFigures {
    private static final int DECIMALS = 4;

    private final Snapshot map;
    private final MapLevel level;
    private final Bridge bridge;
    private final Incidence incidence;
    private final int[][] neighbours;

    MapFigures(Snapshot whole, MapLevel level) {
        this.map = whole.at(level);
        this.level = level;
        this.bridge = bridge(whole);
        this.incidence = Incidence.of(map);
        this.neighbours = Incidence.neighbours(incidence.shared());
    }

    /** Counts departments only, whatever else has people of its own above them. */
    static Bridge bridge(Snapshot whole) {
        Snapshot departments = whole.at(MapLevel.DEPARTMENT);
        return bridge(departments.units(), Incidence.of(departments));
    }

    static Bridge bridge(List<MapUnit> units, Incidence incidence) {
        int[] departments = IntStream.range(0, units.size())
                .filter(unit -> units.get(unit).id().equals(units.get(unit).departmentId()))
                .toArray();
        int[][] shared = incidence.shared();
        return Bridge.of(IntStream.of(departments)
                .mapToObj(one -> IntStream.of(departments)
                        .map(other -> shared[one][other])
                        .toArray())
                .toArray(int[][]::new));
    }

    NetworkMapView view() {
        return new NetworkMapView(
                map.asOf(),
                level,
                (int) map.seats().stream().map(Seat::personId).distinct().count(),
                new BridgeView(bridge.pairs(), bridge.joined(), rounded(bridge.index())),
                units(),
                IntStream.range(0, map.networks().size())
                        .mapToObj(this::network)
                        .toList(),
                ties(),
                isolated());
    }

    private List<UnitNode> units() {
        double[] betweenness = Betweenness.of(neighbours);
        TieBalance[] balance = TieBalance.of(map);
        Brokerage[] brokerage = Brokerage.of(neighbours, groups());
        Map<UUID, Set<UUID>> people = new HashMap<>();
        map.seats()
                .forEach(seat -> people.computeIfAbsent(seat.unitId(), _ -> new HashSet<>())
                        .add(seat.personId()));
        return IntStream.range(0, map.units().size())
                .mapToObj(unit -> {
                    MapUnit known = map.units().get(unit);
                    TieBalance ties = balance[unit];
                    return new UnitNode(
                            known.id(),
                            known.name(),
                            known.departmentId(),
                            people.getOrDefault(known.id(), Set.of()).size(),
                            incidence.networksOf(unit),
                            neighbours[unit].length,
                            rounded(betweenness[unit]),
                            new EiIndex(ties.external(), ties.internal(), rounded(ties.index())),
                            brokerage[unit]);
                })
                .toList();
    }

    private int[] groups() {
        Map<UUID, Integer> departments = new HashMap<>();
        return map.units().stream()
                .mapToInt(unit -> departments.computeIfAbsent(unit.department(), _ -> departments.size()))
                .toArray();
    }

    private NetworkNode network(int network) {
        MapNetwork known = map.networks().get(network);
        return new NetworkNode(
                known.id(),
                known.title(),
                known.type(),
                incidence.peopleIn(network),
                incidence.present(network).length,
                incidence.outside()[network]);
    }

    private List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (int network = 0; network < map.networks().size(); network++) {
            for (int unit : incidence.present(network)) {
                ties.add(new Tie(
                        map.units().get(unit).id(),
                        map.networks().get(network).id(),
                        incidence.people()[unit][network]));
            }
        }
        return ties;
    }

    private List<UUID> isolated() {
        Set<UUID> reached = withThoseAbove(
                map,
                map.seats().stream().map(Seat::unitId).filter(Objects::nonNull).toList());
        return map.units().stream()
                .map(MapUnit::id)
                .filter(unit -> !reached.contains(unit))
                .toList();
    }

    /** Units and whatever stands above them. */
    static Set<UUID> withThoseAbove(Snapshot map, Collection<UUID> units) {
        Map<UUID, UUID> parents = new HashMap<>();
        map.units().forEach(unit -> parents.put(unit.id(), unit.parentId()));
        Set<UUID> reached = new HashSet<>();
        for (UUID start : units) {
            UUID at = start;
            while (at != null && reached.add(at)) {
                at = parents.get(at);
            }
        }
        return reached;
    }

    private static @Nullable BigDecimal rounded(double figure) {
        return Double.isNaN(figure) ? null : BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
