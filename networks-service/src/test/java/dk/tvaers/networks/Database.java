package dk.tvaers.networks;

import dk.tvaers.testing.RealParts;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The service's database, for what no caller can do. */
public final class Database {
    private Database() {}

    /** Runs one statement and returns how many rows it changed. */
    public static int execute(String sql, Object... values) throws SQLException {
        var parts = RealParts.parts();
        var name = System.getProperty("tvaers.module").replace('-', '_') + "_test";
        try (var connection = DriverManager.getConnection(
                        parts.jdbcUrl(name), parts.postgresUser(), parts.postgresPassword());
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
