package dk.tvaers.reporting.rebuild;

import dk.tvaers.local.Databases;
import dk.tvaers.testing.RealParts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** A database of its own with nothing but the tables of this service. */
public final class EmptyModel {
    private EmptyModel() {}

    /** @param of what it is for; letters and underscores */
    public static String database(String of) {
        var name = Database.NAME + "_of_" + of;
        Databases.fresh(RealParts.parts(), name);
        migrate(name, "latest");
        return name;
    }

    /** The service's own connection, which it takes figures from. */
    public static Connection open(String database) throws SQLException {
        var parts = RealParts.parts();
        var connection =
                DriverManager.getConnection(parts.jdbcUrl(database), parts.postgresUser(), parts.postgresPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path = model, public");
        }
        return connection;
    }

    static void migrate(String database, String target) {
        var parts = RealParts.parts();
        Flyway.configure()
                .dataSource(parts.jdbcUrl(database), parts.postgresUser(), parts.postgresPassword())
                .defaultSchema("public")
                .locations("classpath:db/platform", "classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
