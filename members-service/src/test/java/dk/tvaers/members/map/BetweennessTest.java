package dk.tvaers.members.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;

class BetweennessTest {
    private static final double THREE_DECIMALS = 0.0005;
    private static final double EXACT = 1e-12;

    @Test
    void theCentreOfAStarOfFiveIsOne() {
        assertArrayEquals(new double[] {1, 0, 0, 0, 0}, Betweenness.of(Graphs.of(5, "0-1 0-2 0-3 0-4")), EXACT);
    }

    @Test
    void onACircleEveryoneIsAlike() {
        assertArrayEquals(
                new double[] {1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0},
                Betweenness.of(Graphs.of(4, "0-1 1-2 2-3 3-0")),
                EXACT);
    }

    @Test
    void graphsWithoutABetweenHaveNone() {
        assertArrayEquals(new double[0], Betweenness.of(new int[0][]));
        assertArrayEquals(new double[] {0, 0}, Betweenness.of(Graphs.of(2, "0-1")));
        assertArrayEquals(new double[] {0, 0, 0}, Betweenness.of(new int[3][0]));
    }

    /** Krackhardt, <i>Assessing the political landscape</i>, Administrative Science Quarterly 35, 1990. */
    @Test
    void krackhardtsKite() {
        assertArrayEquals(
                new double[] {.023, .023, 0, .102, 0, .231, .231, .389, .222, 0},
                Betweenness.of(Graphs.KITE),
                THREE_DECIMALS);
    }

    /** The instructor and the president of Zachary's club, and those between their camps. */
    @Test
    void zacharysKarateClub() {
        double[] found = Betweenness.of(Graphs.KARATE);

        assertEquals(34, found.length);
        assertEquals(.438, found[0], THREE_DECIMALS);
        assertEquals(.304, found[33], THREE_DECIMALS);
        assertEquals(.145, found[32], THREE_DECIMALS);
        assertEquals(.144, found[2], THREE_DECIMALS);
        assertEquals(.138, found[31], THREE_DECIMALS);
        assertEquals(.056, found[8], THREE_DECIMALS);
        assertEquals(0, found[11], EXACT);
    }

    @Test
    void agreesWithJGraphT() {
        Random random = new Random(7);
        for (double density : new double[] {0.02, 0.1, 0.5}) {
            int n = 60;
            String edges = IntStream.range(0, n)
                    .boxed()
                    .flatMap(one -> IntStream.range(0, one)
                            .filter(_ -> random.nextDouble() < density)
                            .mapToObj(other -> one + "-" + other))
                    .collect(Collectors.joining(" "));
            int[][] graph = Graphs.of(n, edges);
            // JGraphT would divide by twice as many pairs as an undirected graph has.
            var theirs = new BetweennessCentrality<>(Graphs.jgrapht(graph), false).getScores();
            double pairs = (n - 1) * (n - 2) / 2.0;

            double[] ours = Betweenness.of(graph);

            for (int node = 0; node < n; node++) {
                assertEquals(theirs.get(node) / pairs, ours[node], 1e-9);
            }
        }
    }
}
