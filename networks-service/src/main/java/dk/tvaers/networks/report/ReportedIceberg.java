package dk.tvaers.networks.report;

import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The iceberg: its figures, and its statements by level.
 *
 * @param n statements
 * @param hiddenShare those below the surface, 0–1; none of these is a target
 * @param evidenceCoverage those with evidence, 0–1
 * @param citizenShare those raised from a citizen's perspective, 0–1
 * @param singlePerspective count of those seen from one perspective only
 * @param levels from the visible to the hidden
 */
@RegisterForReflection
@Schema(name = "ReportedIceberg")
public record ReportedIceberg(
        int n,
        BigDecimal hiddenShare,
        BigDecimal evidenceCoverage,
        BigDecimal citizenShare,
        int singlePerspective,
        List<Level> levels) {

    /** A level and its statements, oldest first. */
    @RegisterForReflection
    @Schema(name = "ReportedIcebergLevel")
    public record Level(IcebergLevel level, List<Statement> statements) {}

    /**
     * A statement.
     *
     * @param perspective the one that raised it
     * @param evidence pieces of evidence
     */
    @RegisterForReflection
    @Schema(name = "ReportedStatement")
    public record Statement(String statement, NodeStatus status, String perspective, int evidence) {}
}
