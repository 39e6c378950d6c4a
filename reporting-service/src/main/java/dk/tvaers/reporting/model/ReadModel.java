package dk.tvaers.reporting.model;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The read model that serves now. */
@ApplicationScoped
public class ReadModel {
    /**
     * One moment for all queries of an answer, and one model: while the lock is held no rebuilt model takes the place of this one
     * between two of them. The lock comes before the first query, because that is when the moment is chosen.
     */
    private static final String OPEN = """
            set transaction isolation level repeatable read, read only;
            lock table inbox in access share mode
            """;

    private final AgroalDataSource database;

    ReadModel(AgroalDataSource database) {
        this.database = database;
    }

    /** The first thing in every transaction that reads figures. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(OPEN);
        } catch (SQLException e) {
            throw new IllegalStateException("the read model could not be opened", e);
        }
    }

    /**
     * The rows of a query.
     *
     * @param parameters texts, numbers, UUIDs, instants
     */
    public <T> List<T> query(String sql, Row<T> row, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                select.setObject(
                        i + 1, parameters[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : parameters[i]);
            }
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the read model could not be read", e);
        }
    }

    /** The rows of a query with named parameters. */
    public <T> List<T> query(NamedQuery query, Row<T> row, Map<String, ?> parameters) {
        return query(query.sql(), row, query.parameters(parameters));
    }

    /** The one figure of a query. */
    public long count(String sql, @Nullable Object... parameters) {
        return query(sql, row -> row.getLong(1), parameters).getFirst();
    }

    /** Reads the row that a result stands at. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
