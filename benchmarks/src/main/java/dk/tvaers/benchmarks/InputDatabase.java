package dk.tvaers.benchmarks;

import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** citizen-input-service's database, for what would take too long over HTTP. */
record InputDatabase(LocalParts parts) {
    private static final String NAME = Service.CITIZEN_INPUT.database();
    private static final String CEILING = "ceiling";

    /** From the first to the last published input. */
    record Span(Instant newest, Duration length) {}

    void publish() throws SQLException {
        transaction(Statements.PUBLISH);
    }

    void grow(int count) throws SQLException {
        transaction(Statements.GROW.stream()
                .map(sql -> sql.replace("{count}", Integer.toString(count)))
                .toList());
    }

    int published() throws SQLException {
        try (Connection connection = connect(NAME);
                ResultSet row =
                        connection.createStatement().executeQuery("select count(*) from input where published")) {
            row.next();
            return row.getInt(1);
        }
    }

    Span span() throws SQLException {
        try (Connection connection = connect(NAME);
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select min(received_at), max(received_at) from input where published")) {
            row.next();
            Instant newest = row.getObject(2, OffsetDateTime.class).toInstant();
            return new Span(
                    newest,
                    Duration.between(row.getObject(1, OffsetDateTime.class).toInstant(), newest));
        }
    }

    /** A copy to write to without telling anybody; the service must not be running. */
    String copy() throws SQLException {
        execute("postgres", "drop database if exists " + CEILING);
        execute("postgres", "create database " + CEILING + " template " + NAME);
        execute(CEILING, "vacuum analyze");
        return CEILING;
    }

    private void transaction(List<String> statements) throws SQLException {
        try (Connection connection = connect(NAME);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
        execute(NAME, "vacuum analyze");
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(parts.jdbcUrl(database), parts.postgresUser(), parts.postgresPassword());
    }
}
