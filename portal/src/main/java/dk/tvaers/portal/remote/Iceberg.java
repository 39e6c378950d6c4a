package dk.tvaers.portal.remote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a network sees of its problem, and what it believes lies under it. */
public record Iceberg(List<Node> nodes, List<Edge> edges) {
    public Iceberg {
        nodes = nodes == null ? List.of() : List.copyOf(nodes);
        edges = edges == null ? List.of() : List.copyOf(edges);
    }

    /** A statement. */
    public record Node(
            UUID id,
            String statement,
            String level,
            String status,
            String perspective,
            List<String> alsoSeenBy,
            List<Evidence> evidence) {
        public Node {
            alsoSeenBy = alsoSeenBy == null ? List.of() : List.copyOf(alsoSeenBy);
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }
    }

    /** An arrow from one statement to another. */
    public record Edge(UUID id, UUID from, UUID to, String type) {}

    /** What bears on a statement: an input, an observation or a source. */
    public record Evidence(
            UUID id,
            String kind,
            String relation,
            String observation,
            String title,
            String reference,
            Instant givenAt) {}

    /** What a statement said once. */
    public record Revision(String statement, String level, String status, String reason, Instant revisedAt) {}
}
