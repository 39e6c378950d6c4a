package dk.tvaers.members.staff;

import dk.tvaers.events.Ids;
import dk.tvaers.members.timeline.Span;
import dk.tvaers.members.timeline.Timeline;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A table of days: rows with an owner, a first and a last day and a value. Written anew for an owner whose days differ, in batches; thousands
 * of entities would be loaded to find that nothing changed.
 *
 * @param columns of the value
 */
record DayRows<T>(String table, String owner, List<String> columns, Reading<T> reading, Writing<T> writing) {
    /** Reads the value's columns, which begin at the fourth. */
    interface Reading<T> {
        T value(ResultSet row) throws SQLException;
    }

    /** Sets the value's columns, which begin at the fifth. */
    interface Writing<T> {
        void set(PreparedStatement insert, T value) throws SQLException;
    }

    Map<UUID, Timeline<T>> all(Connection connection) throws SQLException {
        String sql = "select " + owner + ", valid_from, valid_to, " + String.join(", ", columns) + " from " + table
                + " order by " + owner + ", valid_from";
        Map<UUID, List<Span<T>>> spans = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                spans.computeIfAbsent(rows.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(new Span<>(
                                rows.getObject(2, LocalDate.class),
                                rows.getObject(3, LocalDate.class),
                                reading.value(rows)));
            }
        }
        Map<UUID, Timeline<T>> days = new HashMap<>();
        spans.forEach((id, each) -> days.put(id, new Timeline<>(each)));
        return days;
    }

    void write(Connection connection, Map<UUID, Timeline<T>> changed) throws SQLException {
        String insertSql = "insert into " + table + " (id, " + owner + ", valid_from, valid_to, "
                + String.join(", ", columns) + ") values (?, ?, ?, ?" + ", ?".repeat(columns.size()) + ")";
        try (PreparedStatement delete =
                        connection.prepareStatement("delete from " + table + " where " + owner + " = ?");
                PreparedStatement insert = connection.prepareStatement(insertSql)) {
            for (var each : changed.entrySet()) {
                delete.setObject(1, each.getKey());
                delete.addBatch();
                for (Span<T> span : each.getValue().spans()) {
                    insert.setObject(1, Ids.next());
                    insert.setObject(2, each.getKey());
                    insert.setObject(3, span.from());
                    insert.setObject(4, span.to());
                    writing.set(insert, span.value());
                    insert.addBatch();
                }
            }
            delete.executeBatch();
            insert.executeBatch();
        }
    }
}
