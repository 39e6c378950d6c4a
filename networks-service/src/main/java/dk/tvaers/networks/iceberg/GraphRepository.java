package dk.tvaers.networks.iceberg;

import dk.tvaers.events.words.EdgeType;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.networks.citation.CitationRelation;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads whole graphs as of a moment: four queries by network, however many nodes there are. Plain JDBC, because thousands of rows are
 * shown and none is changed. Everything runs in the caller's transaction.
 */
@ApplicationScoped
class GraphRepository {
    /** As a moment: all that was ever written. */
    static final OffsetDateTime NOW = OffsetDateTime.MAX;

    private static final String NODES =
            "select distinct on (r.node_id) r.node_id, r.statement, r.level, r.status, n.perspective, n.raised_at"
                    + " from iceberg_revision r join iceberg_node n on n.id = r.node_id"
                    + " where r.network_id = ? and r.revised_at < ? %s order by r.node_id, r.revision desc";
    private static final String SIGHTINGS = "select r.node_id, r.perspective from iceberg_sighting r"
            + " where r.network_id = ? and r.seen_at < ? %s order by r.node_id, r.seen_at, r.perspective";
    private static final String EVIDENCE =
            "select r.node_id, r.id, r.kind, r.relation, r.input_id, r.observation, r.title, r.reference, r.given_at"
                    + " from iceberg_evidence r"
                    + " where r.network_id = ? and r.given_at < ? %s order by r.node_id, r.given_at, r.id";
    private static final String EDGES = "select id, from_node_id, to_node_id, type, connected_at from iceberg_edge"
            + " where network_id = ? and connected_at < ? and (removed_at is null or removed_at >= ?) order by id";

    private final AgroalDataSource database;

    GraphRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** The graph as it was just before the moment. */
    Graph graph(UUID networkId, OffsetDateTime before) {
        try (var connection = database.getConnection()) {
            return new Graph(
                    new Reading(connection, networkId, before, null).nodes(), edges(connection, networkId, before));
        } catch (SQLException failed) {
            throw unreadable(failed);
        }
    }

    /** One node as it is now. */
    NodeView node(UUID networkId, UUID nodeId) {
        try (var connection = database.getConnection()) {
            return new Reading(connection, networkId, NOW, nodeId).nodes().getFirst();
        } catch (SQLException failed) {
            throw unreadable(failed);
        }
    }

    private static List<EdgeView> edges(Connection connection, UUID networkId, OffsetDateTime before)
            throws SQLException {
        try (var select = connection.prepareStatement(EDGES)) {
            select.setObject(1, networkId);
            select.setObject(2, before);
            select.setObject(3, before);
            List<EdgeView> edges = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    edges.add(new EdgeView(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getObject(3, UUID.class),
                            EdgeType.valueOf(rows.getString(4)),
                            instant(rows, 5)));
                }
            }
            return edges;
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static IllegalStateException unreadable(SQLException failed) {
        return new IllegalStateException("an iceberg could not be read", failed);
    }

    /** Nodes of a network, or one of them, with all that belongs to them. */
    private record Reading(Connection connection, UUID networkId, OffsetDateTime before, UUID nodeId) {
        List<NodeView> nodes() throws SQLException {
            Map<UUID, List<String>> sightings = byNode(SIGHTINGS, row -> row.getString(2));
            Map<UUID, List<EvidenceView>> evidence = byNode(EVIDENCE, Reading::evidence);
            List<NodeView> nodes = new ArrayList<>();
            select(NODES, row -> {
                UUID id = row.getObject(1, UUID.class);
                nodes.add(new NodeView(
                        id,
                        row.getString(2),
                        IcebergLevel.valueOf(row.getString(3)),
                        NodeStatus.valueOf(row.getString(4)),
                        row.getString(5),
                        sightings.getOrDefault(id, List.of()),
                        evidence.getOrDefault(id, List.of()),
                        instant(row, 6)));
            });
            return nodes;
        }

        private static EvidenceView evidence(ResultSet row) throws SQLException {
            return new EvidenceView(
                    row.getObject(2, UUID.class),
                    EvidenceKind.valueOf(row.getString(3)),
                    CitationRelation.valueOf(row.getString(4)),
                    row.getObject(5, UUID.class),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    instant(row, 9));
        }

        private <T> Map<UUID, List<T>> byNode(String sql, Reader<T> reader) throws SQLException {
            Map<UUID, List<T>> found = new HashMap<>();
            select(
                    sql,
                    row -> found.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(reader.read(row)));
            return found;
        }

        private void select(String sql, Row each) throws SQLException {
            try (var select = connection.prepareStatement(sql.formatted(nodeId == null ? "" : "and r.node_id = ?"))) {
                select.setObject(1, networkId);
                select.setObject(2, before);
                if (nodeId != null) {
                    select.setObject(3, nodeId);
                }
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        each.take(rows);
                    }
                }
            }
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }
}
