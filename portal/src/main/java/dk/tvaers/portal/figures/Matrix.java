package dk.tvaers.portal.figures;

import static java.util.stream.Collectors.toMap;

import dk.tvaers.portal.remote.NetworkMap;
import dk.tvaers.portal.remote.NetworkMap.Network;
import dk.tvaers.portal.remote.NetworkMap.Tie;
import dk.tvaers.portal.remote.NetworkMap.Unit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Departments by networks: how many people of each sit in each. */
public record Matrix(List<Network> networks, List<Row> rows) {

    /** @param cells in the order of the networks; empty where nobody is */
    public record Row(Unit unit, List<String> cells) {}

    static Matrix of(NetworkMap map) {
        var ties = map.ties().stream().collect(toMap(tie -> new Place(tie.unitId(), tie.networkId()), Tie::people));
        return new Matrix(
                map.networks(),
                map.units().stream()
                        .map(unit -> new Row(unit, cells(unit, map.networks(), ties)))
                        .toList());
    }

    private static List<String> cells(Unit unit, List<Network> networks, Map<Place, Integer> ties) {
        return networks.stream()
                .map(network -> ties.get(new Place(unit.id(), network.id())))
                .map(people -> people == null ? "" : people.toString())
                .toList();
    }

    private record Place(UUID unit, UUID network) {}
}
