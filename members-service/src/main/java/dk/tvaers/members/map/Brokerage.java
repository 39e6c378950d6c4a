package dk.tvaers.members.map;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a node stands between two others that have no tie of their own, by the groups of the three: R. V. Gould and
 * R. M. Fernandez, <i>Structures of mediation: A formal approach to brokerage in transaction networks</i>, Sociological Methodology 19,
 * 1989. Their ties have a direction; ours run both ways, so each pair is counted from either end and the figures are those of their
 * method on a symmetric network.
 *
 * @param coordinator all three in one group
 * @param consultant between two of another group
 * @param gatekeeper lets somebody of another group in to its own
 * @param representative speaks for its own group to another; as often as gatekeeper, ties having no direction
 * @param liaison three groups
 */
@RegisterForReflection
@Schema(name = "NetworkMapBrokerage")
record Brokerage(long coordinator, long consultant, long gatekeeper, long representative, long liaison) {

    /**
     * Of every node.
     *
     * @param neighbours of each node
     * @param groups the group of each node, any numbers
     */
    static Brokerage[] of(int[][] neighbours, int[] groups) {
        boolean[][] tied = new boolean[neighbours.length][neighbours.length];
        for (int node = 0; node < neighbours.length; node++) {
            for (int other : neighbours[node]) {
                tied[node][other] = true;
            }
        }
        Brokerage[] found = new Brokerage[neighbours.length];
        Arrays.setAll(found, node -> of(node, neighbours[node], groups, tied));
        return found;
    }

    private static Brokerage of(int broker, int[] around, int[] groups, boolean[][] tied) {
        int own = groups[broker];
        long coordinator = 0;
        long consultant = 0;
        long entrance = 0;
        long liaison = 0;
        for (int i = 0; i < around.length; i++) {
            boolean[] tiedToOne = tied[around[i]];
            int one = groups[around[i]];
            for (int k = i + 1; k < around.length; k++) {
                if (!tiedToOne[around[k]]) {
                    int other = groups[around[k]];
                    if (one == own && other == own) {
                        coordinator += 2;
                    } else if (one == other) {
                        consultant += 2;
                    } else if (one == own || other == own) {
                        entrance++;
                    } else {
                        liaison += 2;
                    }
                }
            }
        }
        return new Brokerage(coordinator, consultant, entrance, entrance, liaison);
    }
}
