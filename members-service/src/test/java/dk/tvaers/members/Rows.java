package dk.tvaers.members;

import dk.tvaers.testing.RealParts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A look into the service's database, for what no operation shows. */
public final class Rows {
    public static final String DATABASE = System.getProperty("tvaers.module").replace('-', '_') + "_test";

    private Rows() {}

    public static long count(String from, Object... parameters) {
        try (var connection = connect();
                var select = prepare(connection, "select count(*) from " + from, parameters);
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of the first row. */
    public static Object one(String sql, Object... parameters) {
        try (var connection = connect();
                var select = prepare(connection, sql, parameters);
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getObject(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Brings about what no operation can, such as a login that was made anew. */
    public static void change(String sql, Object... parameters) {
        try (var connection = connect();
                var update = prepare(connection, sql, parameters)) {
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Connection connect() throws SQLException {
        var parts = RealParts.parts();
        return DriverManager.getConnection(parts.jdbcUrl(DATABASE), parts.postgresUser(), parts.postgresPassword());
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
