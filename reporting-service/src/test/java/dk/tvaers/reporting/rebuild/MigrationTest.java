package dk.tvaers.reporting.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.tvaers.local.Databases;
import dk.tvaers.testing.RealParts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An installation from before comes to the same shape as a new one. */
class MigrationTest {
    private static final String NAME = Database.NAME + "_of_migrations";
    private static final String COLUMNS = """
            select table_name, column_name, data_type, is_nullable from information_schema.columns
             where table_schema = '%s' order by table_name, column_name
            """;

    @BeforeEach
    void anEmptyDatabase() {
        Databases.fresh(RealParts.parts(), NAME);
    }

    @Test
    void aModelWithFactsStaysAndIsKnownToBeOutdated() throws SQLException {
        migrate("1");
        run("insert into model.inbox (event_id) values (gen_random_uuid())");
        run("insert into model.network values (gen_random_uuid(), gen_random_uuid(), 'WELFARE', 'Ensomhed', now())");

        migrate("latest");

        assertEquals(List.of("1"), rows("select count(*) from model.network"));
        assertEquals(List.of("1"), rows("select count(*) from model.course"));
        assertEquals(List.of("0"), rows("select count(*) from model.shape"));
    }

    @Test
    void anEmptyModelIsUpToDate() throws SQLException {
        migrate("latest");

        assertEquals(List.of("4"), rows("select version from model.shape"));
    }

    @Test
    void aRebuiltModelHasTheSameShape() throws SQLException {
        migrate("1");
        migrate("latest");

        run("create schema rebuilding; set search_path = rebuilding, public; select create_model()");

        var migrated = rows(COLUMNS.formatted("model"));
        assertFalse(migrated.isEmpty());
        assertEquals(migrated, rows(COLUMNS.formatted("rebuilding")));
        assertEquals(List.of("4"), rows("select version from rebuilding.shape"));
    }

    /** What is kept beside the facts is made of those that are there. */
    @Test
    void whatIsKeptIsThereAfterTheMigration() throws SQLException {
        migrate("2");
        run("insert into model.input values (gen_random_uuid(), '2025-03-03T08:00Z', 0, 'WEB', true)");
        run(
                "insert into model.input_step select input_id, received_at + interval '90 minutes', 1, 'PUBLISHED' from model.input");

        migrate("latest");

        assertEquals(
                List.of("2025-03-03 WEB 1 1 1 0 0 0"),
                rows(
                        "select first, channel, inputs, contact_given, standing, told, confirmed, reopened from model.input_count"));
        assertEquals(
                List.of("MONTHS 2025-03-01 READ 1 t 1", "YEARS 2025-01-01 READ 1 t 1"),
                rows("select unit, first, step, hours, ended, inputs from model.input_wait order by unit"));
        assertEquals(List.of("2025-03-03 OPEN 1"), rows("select * from model.input_outcome"));
    }

    private static void migrate(String target) {
        EmptyModel.migrate(NAME, target);
    }

    private static void run(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                found.add(String.join(" ", row));
            }
            return found;
        }
    }

    private static Connection open() throws SQLException {
        var parts = RealParts.parts();
        return DriverManager.getConnection(parts.jdbcUrl(NAME), parts.postgresUser(), parts.postgresPassword());
    }
}
