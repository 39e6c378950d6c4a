package dk.tvaers.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a batch of events adds to the read model: collected first, then written with one statement per table. */
final class Facts {
    private final Map<FactTable, List<@Nullable Object[]>> rows = new EnumMap<>(FactTable.class);

    /** Adds a row; values in the order of the table's columns. */
    void add(FactTable table, @Nullable Object... values) {
        rows.computeIfAbsent(table, each -> new ArrayList<>()).add(values);
    }

    /** Adds what a network reached; a step of its course or a {@link dk.tvaers.reporting.model.Milestone}. */
    void milestone(UUID networkId, Enum<?> reached, UUID subjectId, Instant at) {
        add(FactTable.MILESTONE, networkId, reached.name(), subjectId, at);
    }

    /** Adds what an input is about, if that is known. */
    void aim(@Nullable UUID aim, UUID inputId, Instant since) {
        if (aim != null) {
            add(FactTable.INPUT_AIM, aim, inputId, since);
        }
    }

    /** Writes what is not there yet. Every batch goes through the tables in the same order, so that two never wait for each other. */
    void write(Connection connection) throws SQLException {
        for (var entry : rows.entrySet()) {
            write(connection, entry.getKey(), entry.getValue());
        }
        keep(
                connection,
                ids(
                        new Column(FactTable.INPUT, 0),
                        new Column(FactTable.INPUT_STEP, 0),
                        new Column(FactTable.INPUT_AIM, 1)),
                ids(new Column(FactTable.FINDING, 0), new Column(FactTable.MILESTONE, 0)),
                ids(
                        new Column(FactTable.NETWORK, 0),
                        new Column(FactTable.NETWORK, 1),
                        new Column(FactTable.CALL_AIM, 1)));
    }

    /** Brings what is kept beside the facts in step with them (see {@code V6__what_is_kept_of_networks.sql}). */
    private static void keep(Connection connection, Object[] inputs, Object[] networks, Object[] aims)
            throws SQLException {
        if (inputs.length + networks.length + aims.length == 0) {
            return;
        }
        try (var keep = connection.prepareStatement("select keep(?, ?, ?)")) {
            keep.setArray(1, connection.createArrayOf("uuid", inputs));
            keep.setArray(2, connection.createArrayOf("uuid", networks));
            keep.setArray(3, connection.createArrayOf("uuid", aims));
            keep.execute();
        }
    }

    private Object[] ids(Column... columns) {
        return Arrays.stream(columns)
                .flatMap(column ->
                        rows.getOrDefault(column.table, List.of()).stream().map(row -> row[column.place]))
                .distinct()
                .toArray();
    }

    private static void write(Connection connection, FactTable table, List<@Nullable Object[]> rows)
            throws SQLException {
        var types = table.types();
        try (var insert = connection.prepareStatement(table.insert())) {
            for (var column = 0; column < types.length; column++) {
                insert.setArray(column + 1, connection.createArrayOf(types[column], column(rows, column)));
            }
            insert.executeUpdate();
        }
    }

    private static @Nullable Object[] column(List<@Nullable Object[]> rows, int column) {
        return rows.stream().map(row -> row[column]).toArray();
    }

    /** Where ids are. */
    private record Column(FactTable table, int place) {}
}
