package dk.tvaers.testing;

import dk.tvaers.local.LocalParts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for a text in every column of every table of a database, whatever the column's type. */
public final class TextSearch {
    private static final String TABLES = """
            select table_schema, table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
            """;

    private TextSearch() {}

    /** The tables of this test run's database with a row that contains the text. */
    public static List<String> tablesWith(String text) {
        return tablesWith(RealParts.parts(), RealParts.database(), text);
    }

    /** The tables of a database with a row that contains the text. */
    public static List<String> tablesWith(LocalParts parts, String database, String text) {
        try (var connection =
                DriverManager.getConnection(parts.jdbcUrl(database), parts.postgresUser(), parts.postgresPassword())) {
            var found = new ArrayList<String>();
            for (var table : tables(connection)) {
                if (holds(connection, table, text)) {
                    found.add(table);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add('"' + rows.getString(1) + "\".\"" + rows.getString(2) + '"');
            }
            if (tables.isEmpty()) {
                throw new IllegalStateException("no table to search");
            }
            return tables;
        }
    }

    private static boolean holds(Connection connection, String table, String text) throws SQLException {
        var sql = "select exists (select 1 from " + table + " t where position(? in t::text) > 0)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, text);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
