package dk.tvaers.members.map;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Whom the people of a unit meet in networks: a tie is a pair of people who sit in at least one network together. The E–I index is
 * (external − internal) / all ties (D. Krackhardt and R. N. Stern, <i>Informal networks and organizational crises</i>, Social Psychology
 * Quarterly 51(2), 1988): −1 when a unit only meets itself, 1 when it only meets others.
 *
 * @param external with people of other units, citizens and externals
 * @param internal within the unit, each pair once
 */
record TieBalance(long external, long internal) {

    long all() {
        return external + internal;
    }

    /** NaN without ties. */
    double index() {
        return (external - internal) / (double) all();
    }

    /** Of every unit of the snapshot. */
    static TieBalance[] of(Snapshot map) {
        return new Counting(map).counted();
    }

    private static final class Counting {
        private static final int NO_UNIT = -1;

        private final int[] unitOf;
        private final int[][] networksOf;
        private final int[][] peopleIn;
        private final long[] external;
        /** Counted from both ends. */
        private final long[] internal;

        Counting(Snapshot map) {
            Map<UUID, Integer> units = Incidence.positions(map.units(), MapUnit::id);
            Map<UUID, Integer> networks = Incidence.positions(map.networks(), MapNetwork::id);
            List<UUID> ids = map.seats().stream().map(Seat::personId).distinct().toList();
            Map<UUID, Integer> people = Incidence.positions(ids, id -> id);
            unitOf = new int[ids.size()];
            IntStream.Builder[] networkLists = lists(ids.size());
            IntStream.Builder[] peopleLists = lists(networks.size());
            for (Seat seat : map.seats()) {
                int person = people.get(seat.personId());
                int network = networks.get(seat.networkId());
                unitOf[person] = seat.unitId() == null ? NO_UNIT : units.getOrDefault(seat.unitId(), NO_UNIT);
                networkLists[person].add(network);
                peopleLists[network].add(person);
            }
            networksOf = arrays(networkLists);
            peopleIn = arrays(peopleLists);
            external = new long[units.size()];
            internal = new long[units.size()];
        }

        private static IntStream.Builder[] lists(int n) {
            return IntStream.range(0, n).mapToObj(_ -> IntStream.builder()).toArray(IntStream.Builder[]::new);
        }

        private static int[][] arrays(IntStream.Builder[] lists) {
            return Arrays.stream(lists).map(list -> list.build().toArray()).toArray(int[][]::new);
        }

        TieBalance[] counted() {
            int[] lastMetBy = new int[unitOf.length];
            Arrays.fill(lastMetBy, -1);
            for (int person = 0; person < unitOf.length; person++) {
                if (unitOf[person] != NO_UNIT) {
                    lastMetBy[person] = person;
                    meet(person, lastMetBy);
                }
            }
            return IntStream.range(0, external.length)
                    .mapToObj(unit -> new TieBalance(external[unit], internal[unit] / 2))
                    .toArray(TieBalance[]::new);
        }

        private void meet(int person, int[] lastMetBy) {
            int unit = unitOf[person];
            for (int network : networksOf[person]) {
                for (int other : peopleIn[network]) {
                    if (lastMetBy[other] != person) {
                        lastMetBy[other] = person;
                        if (unitOf[other] == unit) {
                            internal[unit]++;
                        } else {
                            external[unit]++;
                        }
                    }
                }
            }
        }
    }
}
