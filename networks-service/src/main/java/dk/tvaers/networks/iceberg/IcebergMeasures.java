package dk.tvaers.networks.iceberg;

import dk.tvaers.events.words.IcebergLevel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an iceberg looks like in figures (domain.md §4). Shares lie in 0–1, rounded half up to 4 decimals, absent without a node. None of them
 * is a target: the 90 % below the water is a metaphor.
 */
@RegisterForReflection
@Schema(name = "IcebergMeasures")
record IcebergMeasures(
        @Schema(description = "Nodes below the surface (PATTERN, STRUCTURE, MENTAL_MODEL) ÷ n")
        BigDecimal hiddenShare,

        @Schema(description = "Nodes with at least one piece of evidence ÷ n")
        BigDecimal evidenceCoverage,

        @Schema(description = "Nodes raised from a citizen's perspective ÷ n")
        BigDecimal citizenShare,

        @Schema(
                description =
                        "Count of nodes seen from one perspective only. A citizen input that bears on a node adds a citizen's perspective"
                                + " where no citizen's is yet.")
        int singlePerspective,

        @Schema(description = "Count of nodes") int n) {

    /**
     * Measures an iceberg.
     *
     * @param citizenPerspectives codes of the perspectives that are a citizen's
     */
    static IcebergMeasures of(Collection<NodeView> nodes, Set<String> citizenPerspectives) {
        Predicate<NodeView> byCitizen = node -> citizenPerspectives.contains(node.perspective());
        return new IcebergMeasures(
                share(nodes, node -> node.level() != IcebergLevel.EVENT),
                share(nodes, node -> !node.evidence().isEmpty()),
                share(nodes, byCitizen),
                count(nodes, node -> isSeenFromOne(node, citizenPerspectives)),
                nodes.size());
    }

    private static boolean isSeenFromOne(NodeView node, Set<String> citizenPerspectives) {
        boolean citizensInputAdds = !citizenPerspectives.contains(node.perspective())
                && node.evidence().stream().anyMatch(EvidenceView::isInput);
        return !citizensInputAdds && node.alsoSeenBy().stream().allMatch(node.perspective()::equals);
    }

    private static BigDecimal share(Collection<NodeView> nodes, Predicate<NodeView> counted) {
        return nodes.isEmpty()
                ? null
                : BigDecimal.valueOf(count(nodes, counted))
                        .divide(BigDecimal.valueOf(nodes.size()), 4, RoundingMode.HALF_UP);
    }

    private static int count(Collection<NodeView> nodes, Predicate<NodeView> counted) {
        return (int) nodes.stream().filter(counted).count();
    }
}
