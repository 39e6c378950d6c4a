package dk.tvaers.members.map;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Graphs whose figures were published. */
final class Graphs {
    /** Krackhardt's kite: Andre, Beverley, Carol, Diane, Ed, Fernando, Garth, Heather, Ike, Jane (Krackhardt 1990). */
    static final int[][] KITE = of(10, "0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9");

    /** Zachary's karate club (Zachary 1977); members count from 0 here and from 1 in the paper. */
    static final int[][] KARATE = oneLess(of(
            35,
            "1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22"
                    + " 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34"
                    + " 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-30"
                    + " 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33"
                    + " 32-34 33-34"));

    private Graphs() {}

    /** Neighbours of n nodes by edges such as {@code 0-1 1-2}. */
    static int[][] of(int n, String edges) {
        IntStream.Builder[] neighbours =
                IntStream.range(0, n).mapToObj(_ -> IntStream.builder()).toArray(IntStream.Builder[]::new);
        for (String edge : edges.split(" ")) {
            int[] ends =
                    Arrays.stream(edge.split("-")).mapToInt(Integer::parseInt).toArray();
            neighbours[ends[0]].add(ends[1]);
            neighbours[ends[1]].add(ends[0]);
        }
        return Arrays.stream(neighbours).map(each -> each.build().toArray()).toArray(int[][]::new);
    }

    static Graph<Integer, DefaultEdge> jgrapht(int[][] neighbours) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, neighbours.length).forEach(graph::addVertex);
        for (int node = 0; node < neighbours.length; node++) {
            for (int other : neighbours[node]) {
                if (node < other) {
                    graph.addEdge(node, other);
                }
            }
        }
        return graph;
    }

    private static int[][] oneLess(int[][] neighbours) {
        return Arrays.stream(neighbours)
                .skip(1)
                .map(row -> Arrays.stream(row).map(each -> each - 1).toArray())
                .toArray(int[][]::new);
    }
}
