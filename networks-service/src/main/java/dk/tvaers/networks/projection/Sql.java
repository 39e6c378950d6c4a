package dk.tvaers.networks.projection;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.sql.Types;

/** Writes one row of a projection. Plain JDBC, because a projection is rows and not objects with a life. */
final class Sql {
    private Sql() {}

    static void run(AgroalDataSource database, String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    statement.setNull(i + 1, Types.OTHER);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("a projection could not be written", failed);
        }
    }
}
