package dk.tvaers.web.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.web.app.RealDatabase;
import dk.tvaers.web.audit.AuditFilter.Wanted;
import dk.tvaers.web.page.Cursor;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every way to ask for the log walks an index of it, on the first page and on a later one. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class AuditPlanTest {
    private static final List<String> FILL = List.of("""
            insert into audit_entry (at, actor_login_id, action, subject_type, subject_id)
            select timestamptz '2020-01-01' + n * interval '1 minute',
                ('00000000-0000-4000-8000-' || lpad((n % 100)::text, 12, '0'))::uuid, (array['read', 'change', 'find'])[1 + n % 3], 'person',
                ('00000000-0000-4000-8000-' || lpad((n % 5000)::text, 12, '0'))::uuid
            from generate_series(1, 20000) n
            """, "analyze audit_entry");
    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-4000-8000-000000000007");
    private static final Instant DAY = Instant.parse("2020-01-05T00:00:00Z");

    @Inject
    DataSource dataSource;

    @Test
    void everyFilterUsesAnIndex() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                fill(connection);
                var checks = new ArrayList<Executable>();
                for (var bits = 0; bits < 1 << 6; bits++) {
                    var sql = literal(query(bits));
                    var plan = plan(connection, sql);
                    checks.add(() -> assertTrue(plan.contains("Index"), sql + "\n" + plan));
                    checks.add(() -> assertFalse(plan.contains("Seq Scan"), sql + "\n" + plan));
                }
                assertEquals(2 * 64, checks.size());
                assertAll(checks);
            } finally {
                connection.rollback();
            }
        }
    }

    /** What is read all the time comes in the order of its index, without being sorted first. */
    @Test
    void oneFilterAtATimeIsNotSorted() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                fill(connection);
                var checks = new ArrayList<Executable>();
                for (var bits : List.of(0, 1, 2, 1 << 5, 1 << 5 | 1, 1 << 5 | 2)) {
                    var sql = literal(query(bits));
                    var plan = plan(connection, sql);
                    checks.add(() -> assertFalse(plan.contains("Sort"), sql + "\n" + plan));
                }
                assertAll(checks);
            } finally {
                connection.rollback();
            }
        }
    }

    private static AuditQuery query(int bits) {
        var wanted = new Wanted(
                has(bits, 0) ? SOMEBODY : null,
                has(bits, 1) ? "change" : null,
                has(bits, 2) ? SOMEBODY : null,
                has(bits, 3) ? DAY : null,
                has(bits, 4) ? DAY.plusSeconds(86_400) : null);
        return new AuditQuery(
                wanted, has(bits, 5) ? Optional.of(Cursor.of(DAY.plusSeconds(3_600), 5_820)) : Optional.empty(), 21);
    }

    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : FILL) {
                statement.execute(sql);
            }
        }
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        var plan = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain " + sql)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    /** With its values in it; a number between quotes is one to PostgreSQL. */
    private static String literal(AuditQuery query) {
        var sql = query.sql();
        for (var value : query.values().entrySet()) {
            sql = sql.replaceAll(":" + value.getKey() + "\\b", "'" + value.getValue() + "'");
        }
        return sql;
    }

    private static boolean has(int bits, int bit) {
        return (bits >> bit & 1) == 1;
    }
}
