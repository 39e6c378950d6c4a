package dk.tvaers.members.map;

import java.util.Arrays;

/**
 * How often a node lies on the shortest ways between others, by U. Brandes, <i>A faster algorithm for betweenness centrality</i>, Journal
 * of Mathematical Sociology 25(2), 2001; normalised by (n−1)(n−2)/2, the pairs that do not hold the node itself (L. C. Freeman,
 * <i>A set of measures of centrality based on betweenness</i>, Sociometry 40(1), 1977).
 */
final class Betweenness {
    private static final int FEWEST = 3;

    private final int[][] neighbours;
    private final double[] scores;
    private final int[] order;
    private final int[] distance;
    private final double[] ways;
    private final double[] share;

    private Betweenness(int[][] neighbours) {
        int n = neighbours.length;
        this.neighbours = neighbours;
        this.scores = new double[n];
        this.order = new int[n];
        this.distance = new int[n];
        this.ways = new double[n];
        this.share = new double[n];
    }

    /**
     * Of every node of an undirected graph, 0 to 1; 0 where the graph is too small to have a between.
     *
     * @param neighbours of each node
     */
    static double[] of(int[][] neighbours) {
        int n = neighbours.length;
        Betweenness all = new Betweenness(neighbours);
        for (int source = 0; source < n; source++) {
            all.collect(all.search(source));
        }
        // Every pair was met from both its ends.
        double pairs = (n - 1.0) * (n - 2.0);
        for (int node = 0; node < n; node++) {
            all.scores[node] = n < FEWEST ? 0 : all.scores[node] / pairs;
        }
        return all.scores;
    }

    /** Breadth first; fills order, distance and number of shortest ways, and tells how many nodes were reached. */
    private int search(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(ways, 0);
        distance[source] = 0;
        ways[source] = 1;
        order[0] = source;
        int reached = 1;
        for (int next = 0; next < reached; next++) {
            int node = order[next];
            if (reached == order.length && distance[node] == distance[order[reached - 1]]) {
                // Nothing lies beyond the farthest; in a dense graph that is most of the work.
                break;
            }
            for (int other : neighbours[node]) {
                if (distance[other] < 0) {
                    distance[other] = distance[node] + 1;
                    order[reached++] = other;
                }
                if (distance[other] == distance[node] + 1) {
                    ways[other] += ways[node];
                }
            }
        }
        return reached;
    }

    /** Back from the farthest, each node passes to those before it their share of the ways that went over it. */
    private void collect(int reached) {
        Arrays.fill(share, 0);
        for (int last = reached - 1; last > 0; last--) {
            int node = order[last];
            double passed = (1 + share[node]) / ways[node];
            // Next to the source there is only the source to pass on to, and that is not between.
            if (distance[node] > 1) {
                for (int other : neighbours[node]) {
                    if (distance[other] == distance[node] - 1) {
                        share[other] += ways[other] * passed;
                    }
                }
            }
            scores[node] += share[node];
        }
    }
}
