package dk.tvaers.members.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BrokerageTest {
    private static final int[][] CHAIN = Graphs.of(3, "0-1 1-2");

    private static Brokerage between(int one, int broker, int other) {
        return Brokerage.of(CHAIN, new int[] {one, broker, other})[1];
    }

    @Test
    void theGroupsOfTheThreeNameTheRole() {
        assertEquals(new Brokerage(2, 0, 0, 0, 0), between(1, 1, 1));
        assertEquals(new Brokerage(0, 2, 0, 0, 0), between(2, 1, 2));
        assertEquals(new Brokerage(0, 0, 1, 1, 0), between(1, 1, 2));
        assertEquals(new Brokerage(0, 0, 1, 1, 0), between(2, 1, 1));
        assertEquals(new Brokerage(0, 0, 0, 0, 2), between(2, 1, 3));
    }

    @Test
    void whoHaveATieOfTheirOwnNeedNoBroker() {
        Brokerage none = new Brokerage(0, 0, 0, 0, 0);

        for (Brokerage each : Brokerage.of(Graphs.of(3, "0-1 1-2 2-0"), new int[] {1, 2, 3})) {
            assertEquals(none, each);
        }
    }

    /** Each open pair of neighbours has one role, from either end. */
    @Test
    void everyOpenPairIsCountedTwice() {
        int[] camps = new int[34];
        for (int member = 0; member < camps.length; member++) {
            camps[member] = member % 3;
        }

        Brokerage[] found = Brokerage.of(Graphs.KARATE, camps);

        for (int member = 0; member < camps.length; member++) {
            Brokerage each = found[member];
            assertEquals(
                    2 * openPairs(member),
                    each.coordinator()
                            + each.consultant()
                            + each.gatekeeper()
                            + each.representative()
                            + each.liaison());
        }
    }

    private static long openPairs(int member) {
        var graph = Graphs.jgrapht(Graphs.KARATE);
        int[] around = Graphs.KARATE[member];
        long open = 0;
        for (int one : around) {
            for (int other : around) {
                open += one < other && !graph.containsEdge(one, other) ? 1 : 0;
            }
        }
        return open;
    }
}
