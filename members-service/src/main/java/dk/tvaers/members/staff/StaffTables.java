package dk.tvaers.members.staff;

import dk.tvaers.members.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The tables of the staff. In the caller's transaction. */
@ApplicationScoped
class StaffTables {
    private static final long LOCK = 0x7374_6166;
    private static final DayRows<Position> PLACEMENTS = new DayRows<>(
            "placement",
            "person_id",
            List.of("unit_id", "profession"),
            row -> new Position(row.getObject(4, UUID.class), row.getString(5)),
            (insert, position) -> {
                insert.setObject(5, position.unitId());
                insert.setString(6, position.profession());
            });
    private static final DayRows<UUID> LEADS = new DayRows<>(
            "unit_lead",
            "unit_id",
            List.of("person_id"),
            row -> row.getObject(4, UUID.class),
            (insert, person) -> insert.setObject(5, person));

    private final DataSource database;

    StaffTables(DataSource database) {
        this.database = database;
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T in(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("the staff could not be read or written", failed);
        }
    }

    /** Lets one import at a time compare with the staff and change it, until the transaction ends. */
    void lock() {
        in(connection -> {
            try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
                lock.setLong(1, LOCK);
                return lock.execute();
            }
        });
    }

    /** Whose number it is. */
    Map<String, UUID> numbers() {
        return in(connection -> {
            Map<String, UUID> numbers = new HashMap<>();
            try (var select = connection.prepareStatement("select number, person_id from employee");
                    var rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.put(rows.getString(1), rows.getObject(2, UUID.class));
                }
            }
            return numbers;
        });
    }

    void number(Map<String, UUID> numbers) {
        in(connection -> {
            try (var insert = connection.prepareStatement("insert into employee (number, person_id) values (?, ?)")) {
                for (var each : numbers.entrySet()) {
                    insert.setString(1, each.getKey());
                    insert.setObject(2, each.getValue());
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    Map<UUID, Timeline<Position>> positions() {
        return in(PLACEMENTS::all);
    }

    /** By unit. */
    Map<UUID, Timeline<UUID>> leads() {
        return in(LEADS::all);
    }

    void place(Map<UUID, Timeline<Position>> changed) {
        in(connection -> {
            PLACEMENTS.write(connection, changed);
            return null;
        });
    }

    /**
     * Lets the database know how large the tables are now. The end of the transaction checks each new reference, in thousands by plans that were
     * made when there were a few rows to read.
     */
    void grown() {
        in(connection -> {
            try (PreparedStatement analyze =
                    connection.prepareStatement("analyze person, person_perspective, employee, placement")) {
                return analyze.execute();
            }
        });
    }

    void lead(Map<UUID, Timeline<UUID>> changed) {
        in(connection -> {
            LEADS.write(connection, changed);
            return null;
        });
    }
}
