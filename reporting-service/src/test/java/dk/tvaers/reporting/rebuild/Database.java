package dk.tvaers.reporting.rebuild;

import dk.tvaers.testing.RealParts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database of this test run, seen from beside the service. */
public final class Database implements AutoCloseable {
    static final String NAME = System.getProperty("tvaers.module").replace('-', '_') + "_test";
    private final Connection connection;

    private Database() throws SQLException {
        var parts = RealParts.parts();
        connection = DriverManager.getConnection(parts.jdbcUrl(NAME), parts.postgresUser(), parts.postgresPassword());
    }

    /** Holds the lock on the serving model that an answer ("access share") or a batch of events ("row exclusive") holds. */
    static Database locking(String mode) throws SQLException {
        return new Database().holding("lock table model.inbox in " + mode + " mode");
    }

    /** Looks like another program that rebuilds. */
    static Database rebuilding() throws SQLException {
        return new Database().holding("select pg_advisory_xact_lock(" + 0x7476_7274 + ")");
    }

    /** Changes what no request can change. */
    public static void change(String sql) throws SQLException {
        try (var database = new Database();
                var statement = database.connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Makes the serving model look like one that an older program made: it knows nothing of milestones. */
    static void ageModel() throws SQLException {
        change("begin; delete from model.milestone; delete from model.shape; commit");
    }

    private Database holding(String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    /** Lets go of what it holds. */
    void release() throws SQLException {
        connection.rollback();
    }

    /** Processes of the database that wait for such a lock on the serving model. */
    static List<Integer> waitingFor(String mode) throws SQLException {
        try (var database = new Database();
                var select = database.connection.prepareStatement("select pid from pg_locks"
                        + " where not granted and mode = ? and relation = 'model.inbox'::regclass")) {
            select.setString(1, mode);
            var found = new ArrayList<Integer>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
            }
            return found;
        }
    }

    static void terminate(int process) throws SQLException {
        try (var database = new Database();
                var statement = database.connection.createStatement()) {
            statement.execute("select pg_terminate_backend(" + process + ")");
        }
    }

    /** Cuts off whatever the service does: no transaction that is under way will be committed. */
    static void cutOff() throws SQLException {
        try (var database = new Database();
                var statement = database.connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
