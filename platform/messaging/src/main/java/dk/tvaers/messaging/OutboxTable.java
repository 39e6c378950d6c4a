package dk.tvaers.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The queries of the relay. All of them run in the caller's transaction. */
@ApplicationScoped
class OutboxTable {
    /** Any number does, as long as nothing else in the database uses it. */
    private static final long RELAY_LOCK = 0x7476_7273;

    private final AgroalDataSource database;

    OutboxTable(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether this replica is the one that relays, until the transaction ends. One at a time keeps the order per key. */
    boolean lockForRelay() throws SQLException {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, RELAY_LOCK);
            try (var answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    List<Waiting> waiting(int most) throws SQLException {
        var sql = "select position, event_id, key, type, data, occurred_at, traceparent from outbox "
                + "where published_at is null order by position limit ?";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setInt(1, most);
            try (var rows = select.executeQuery()) {
                var waiting = new ArrayList<Waiting>();
                while (rows.next()) {
                    waiting.add(new Waiting(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getObject(3, UUID.class),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getObject(6, OffsetDateTime.class).toInstant(),
                            rows.getString(7)));
                }
                return waiting;
            }
        }
    }

    void markPublished(List<Waiting> acknowledged) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update outbox set published_at = now() where position = any (?)")) {
            update.setArray(1, positions(connection, acknowledged));
            update.executeUpdate();
        }
    }

    int forgetPublishedBefore(Instant limit) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from outbox where published_at < ?")) {
            delete.setObject(1, limit.atOffset(java.time.ZoneOffset.UTC));
            return delete.executeUpdate();
        }
    }

    /** When the oldest waiting event was told, and how many wait. */
    Backlog backlog() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select min(occurred_at), count(*) from outbox where published_at is null");
                var row = select.executeQuery()) {
            row.next();
            var oldest = row.getObject(1, OffsetDateTime.class);
            return new Backlog(oldest == null ? null : oldest.toInstant(), row.getLong(2));
        }
    }

    private static java.sql.Array positions(Connection connection, List<Waiting> rows) throws SQLException {
        return connection.createArrayOf(
                "bigint", rows.stream().map(Waiting::position).toArray());
    }

    record Backlog(Instant oldest, long events) {}

    record Waiting(
            long position, UUID eventId, UUID key, String type, String data, Instant occurredAt, String traceparent) {}
}
