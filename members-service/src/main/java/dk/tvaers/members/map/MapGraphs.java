package dk.tvaers.members.map;

import dk.tvaers.members.map.MapGraph.About;
import dk.tvaers.members.map.MapGraph.Arc;
import dk.tvaers.members.map.MapGraph.Facts;
import dk.tvaers.members.map.MapGraph.OneGraph;
import dk.tvaers.members.map.MapGraph.Vertex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Draws the graphs of a map from a snapshot. */
final class MapGraphs {
    private final Snapshot map;
    private final Incidence incidence;
    private final Map<UUID, Vertex> nodes = new LinkedHashMap<>();
    private final List<Arc> edges = new ArrayList<>();

    private MapGraphs(Snapshot map) {
        this.map = map;
        this.incidence = Incidence.of(map);
        map.units()
                .forEach(unit ->
                        nodes.put(unit.id(), new Vertex(unit.name(), new Facts("UNIT", unit.departmentId(), null))));
    }

    static MapGraph of(Snapshot whole, MapLevel level, MapGraphKind kind) {
        MapGraphs graphs = new MapGraphs(whole.at(level));
        switch (kind) {
            case UNITS_AND_NETWORKS -> graphs.seatsOfUnits();
            case UNITS -> graphs.sharedNetworks();
            case PEOPLE -> graphs.seatsOfPeople();
        }
        return new MapGraph(
                new OneGraph("network-map", false, new About(whole.asOf(), level), graphs.nodes, graphs.edges));
    }

    private void networks() {
        map.networks()
                .forEach(network -> nodes.put(
                        network.id(), new Vertex(network.title(), new Facts("NETWORK", null, network.type()))));
    }

    private void seatsOfUnits() {
        networks();
        for (int unit = 0; unit < map.units().size(); unit++) {
            for (int network = 0; network < map.networks().size(); network++) {
                int people = incidence.people()[unit][network];
                if (people > 0) {
                    edges.add(new Arc(unit(unit), map.networks().get(network).id(), "TAKES_PART", people));
                }
            }
        }
    }

    private void sharedNetworks() {
        int[][] shared = incidence.shared();
        for (int one = 0; one < shared.length; one++) {
            for (int other = one + 1; other < shared.length; other++) {
                if (shared[one][other] > 0) {
                    edges.add(new Arc(unit(one), unit(other), "SHARES_NETWORKS", shared[one][other]));
                }
            }
        }
    }

    private void seatsOfPeople() {
        networks();
        for (Seat seat : map.seats()) {
            Vertex known = nodes.put(
                    seat.personId(), new Vertex(null, new Facts(seat.kind().name(), null, null)));
            if (known == null && seat.unitId() != null) {
                edges.add(new Arc(seat.personId(), seat.unitId(), "WORKS_IN", 1));
            }
            edges.add(new Arc(seat.personId(), seat.networkId(), "TAKES_PART", 1));
        }
    }

    private UUID unit(int position) {
        return map.units().get(position).id();
    }
}
