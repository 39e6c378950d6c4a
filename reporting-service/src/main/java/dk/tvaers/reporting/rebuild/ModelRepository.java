package dk.tvaers.reporting.rebuild;

import dk.tvaers.web.problem.Problems;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/**
 * The two read models: "model", which serves, and "rebuilding", which is being filled. Both have the same tables; which of them a
 * statement means is decided by the search path.
 */
@ApplicationScoped
class ModelRepository {
    /** Any number does, as long as nothing else in the database uses it. */
    private static final long REBUILD_LOCK = 0x7476_7274;

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Duration WHILE_OTHERS_READ = Duration.ofMinutes(1);
    private static final String DROP = "drop schema if exists rebuilding cascade";
    private static final String USE = "set local search_path = rebuilding, public";

    private static final String CLAIMED = """
            select exists (select from pg_locks l join pg_database d on d.oid = l.database
                            where d.datname = current_database() and l.locktype = 'advisory' and l.granted
                              and (l.classid::bigint << 32) + l.objid::bigint = ?)
            """;

    private final AgroalDataSource database;

    ModelRepository(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The right to rebuild, which one program at a time has; it ends with the program, whatever happens to it. Outside of any
     * transaction. None while another has it.
     */
    Optional<Claim> claim() {
        try {
            var connection = database.getConnection();
            if (isTrue(connection, "select pg_try_advisory_lock(?)")) {
                return Optional.of(() -> release(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Whether the model that serves may lack facts of events that are known by now. */
    boolean isOutdated() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select not exists (select from model.shape)");
                var answer = select.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Makes an empty model, in place of one that was not finished. */
    void create() {
        run(DROP, "create schema rebuilding", USE, "select create_model()", "create table filling ()");
    }

    /** From now on what is kept beside the facts follows them; see {@link #keepAfter}. */
    void filled() {
        run(USE, "drop table if exists filling");
    }

    /** Keeps some inputs, or networks, as their facts are; returns the last of them, and none after all. */
    Optional<UUID> keepAfter(Kept kept, UUID last) {
        use();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(kept.sql)) {
            select.setObject(1, last);
            try (var row = select.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject("last", UUID.class));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** In the current transaction, what is written and read is the new model. */
    void use() {
        run(USE);
    }

    /** Whether some program rebuilds now. */
    boolean isClaimed() {
        try (var connection = database.getConnection()) {
            return isTrue(connection, CLAIMED);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Lets the database know the sizes of the new tables, so that it chooses the same ways into them as before. */
    void analyze() {
        each("analyze");
    }

    /** The same; and what is read through an index alone need not be looked for in the table. Not within a transaction. */
    void vacuum() {
        each("vacuum (analyze)");
    }

    private void each(String command) {
        var tables = new ArrayList<String>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname = 'rebuilding'");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        tables.forEach(table -> run(command + " " + table));
    }

    /**
     * Until the current transaction ends, nobody applies events to the model that serves; its figures stay readable. A lock that is
     * not to be had soon ends the transaction, so that a backup that reads for an hour keeps no consumer waiting.
     */
    void holdConsumers() {
        run("set local lock_timeout = '10s'", "lock table model.inbox in exclusive mode");
    }

    /** The new model serves when the current transaction commits. Waits for the answers that are being made. */
    void switchOver() {
        run(
                "lock table model.inbox in access exclusive mode",
                "drop schema model cascade",
                "drop table rebuilding.progress",
                "alter schema rebuilding rename to model");
    }

    private void run(String... statements) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What a question about the lock is answered. */
    private static boolean isTrue(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, REBUILD_LOCK);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static void release(Connection connection) {
        try (connection) {
            isTrue(connection, "select pg_advisory_unlock(?)");
        } catch (SQLException e) {
            // The connection is lost, and the lock with it.
        }
    }

    private static RuntimeException failed(SQLException cause) {
        return LOCK_NOT_AVAILABLE.equals(cause.getSQLState())
                ? Problems.unavailable(WHILE_OTHERS_READ)
                : new IllegalStateException("the models could not be changed", cause);
    }

    /** What is kept beside the facts when a new model is full; so many at a time that a transaction is short. */
    enum Kept {
        INPUTS("input", "keep_inputs", 20_000),
        NETWORKS("network", "keep_networks", 200);

        private final String sql;

        Kept(String table, String keep, int most) {
            sql = """
                    with portion as materialized (
                      select array(select %1$s_id from %1$s where %1$s_id > ? order by 1 limit %3$d) as ids
                    )
                    select ids[cardinality(ids)] as last, %2$s(ids) from portion
                    """.formatted(table, keep, most);
        }
    }

    /** The right to rebuild, until closed. */
    interface Claim extends AutoCloseable {
        @Override
        void close();
    }
}
