package dk.tvaers.citizeninput;

import dk.tvaers.testing.RealParts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A look into the database of this test run, for what no operation tells. */
public final class Database {
    private static final String NAME = System.getProperty("tvaers.module").replace('-', '_') + "_test";

    private Database() {}

    public static Connection connect() throws SQLException {
        var parts = RealParts.parts();
        return DriverManager.getConnection(parts.jdbcUrl(NAME), parts.postgresUser(), parts.postgresPassword());
    }

    /** The first column of the first row, as text. */
    public static String ask(String sql, Object... values) {
        try (var connection = connect();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows behind the program's back. */
    public static int change(String sql, Object... values) {
        try (var connection = connect();
                var update = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that a refused request could have left behind: rows and events, counted. */
    public static String traces() {
        return ask("select concat_ws(' ', (select count(*) from input), (select count(*) from call),"
                + " (select count(*) from contact), (select count(*) from screening), (select count(*) from link),"
                + " (select count(*) from answer), (select count(*) from timeline_entry),"
                + " (select count(*) from earlier_words), (select count(*) from supplement),"
                + " (select count(*) from claim), (select count(*) from outbox), (select count(*) from idempotency_record),"
                + " (select coalesce(sum(version), 0) from input), (select coalesce(sum(version), 0) from call))");
    }
}
