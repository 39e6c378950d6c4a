package dk.tvaers.networks;

import dk.tvaers.testing.RealParts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The service's database, for what no caller can do. */
public final class Database {
    private Database() {}

    /** A connection of one's own, to hold something while the service is asked. */
    public static Connection open() throws SQLException {
        var parts = RealParts.parts();
        var name = System.getProperty("tvaers.module").replace('-', '_') + "_test";
        return DriverManager.getConnection(parts.jdbcUrl(name), parts.postgresUser(), parts.postgresPassword());
    }

    /** The number that a query gives. */
    public static long count(String sql) throws SQLException {
        try (var connection = open();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Runs one statement and returns how many rows it changed. */
    public static int execute(String sql, Object... values) throws SQLException {
        try (var connection = open();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
