package dk.tvaers.members.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How many people each unit has in each network: the two-mode graph units × networks as a matrix. Units and networks are known by their
 * position in the snapshot, because graph algorithms over arrays take a twentieth of the time they take over maps
 * (docs/adr/0020).
 *
 * @param people by unit and network
 * @param outside by network, those who belong to no unit: citizens and externals
 */
record Incidence(int[][] people, int[] outside) {

    static Incidence of(Snapshot map) {
        Map<UUID, Integer> units = positions(map.units(), MapUnit::id);
        Map<UUID, Integer> networks = positions(map.networks(), MapNetwork::id);
        int[][] people = new int[units.size()][networks.size()];
        int[] outside = new int[networks.size()];
        for (Seat seat : map.seats()) {
            int network = networks.get(seat.networkId());
            Integer unit = seat.unitId() == null ? null : units.get(seat.unitId());
            if (unit == null) {
                outside[network]++;
            } else {
                people[unit][network]++;
            }
        }
        return new Incidence(people, outside);
    }

    static <T> Map<UUID, Integer> positions(List<T> things, Function<T, UUID> id) {
        Map<UUID, Integer> positions = HashMap.newHashMap(things.size());
        for (T each : things) {
            positions.put(id.apply(each), positions.size());
        }
        return positions;
    }

    /**
     * Without the groups that are smaller. Whatever is made of the result, a sum or a picture, knows nothing of them, so they cannot be
     * subtracted out (domain.md §8).
     */
    Incidence without(int smallerThan) {
        return new Incidence(
                Arrays.stream(people).map(row -> suppressed(row, smallerThan)).toArray(int[][]::new),
                suppressed(outside, smallerThan));
    }

    private static int[] suppressed(int[] counts, int smallerThan) {
        return Arrays.stream(counts)
                .map(count -> count < smallerThan ? 0 : count)
                .toArray();
    }

    /** Networks that two units share, by both units: the projection of the two-mode graph on the units. */
    int[][] shared() {
        int[][] shared = new int[people.length][people.length];
        for (int network = 0; network < outside.length; network++) {
            int[] present = present(network);
            for (int one : present) {
                for (int other : present) {
                    shared[one][other] += one == other ? 0 : 1;
                }
            }
        }
        return shared;
    }

    /** The units with somebody in the network. */
    int[] present(int network) {
        int[] found = new int[people.length];
        int n = 0;
        for (int unit = 0; unit < people.length; unit++) {
            if (people[unit][network] > 0) {
                found[n++] = unit;
            }
        }
        return Arrays.copyOf(found, n);
    }

    /** Networks in which the unit has somebody. */
    int networksOf(int unit) {
        return (int) Arrays.stream(people[unit]).filter(count -> count > 0).count();
    }

    int peopleIn(int network) {
        return outside[network]
                + Arrays.stream(people).mapToInt(row -> row[network]).sum();
    }

    /** The neighbours of each node in a projection. */
    static int[][] neighbours(int[][] shared) {
        int[][] neighbours = new int[shared.length][];
        for (int node = 0; node < shared.length; node++) {
            int[] row = shared[node];
            neighbours[node] = IntStream.range(0, row.length)
                    .filter(other -> row[other] > 0)
                    .toArray();
        }
        return neighbours;
    }
}
