package dk.tvaers.web.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The statements on {@code idempotency_record}, on the connection of the running transaction. */
@ApplicationScoped
class Records {
    private final DataSource dataSource;

    Records(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Takes the key. Waits while another transaction holds it; false when that one was committed. */
    boolean claim(byte[] keyHash, String operation, byte[] requestMac, Instant at) {
        return execute(
                        "insert into idempotency_record (key_hash, operation, request_mac, created_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing",
                        keyHash,
                        operation,
                        requestMac,
                        at.atOffset(ZoneOffset.UTC))
                == 1;
    }

    void complete(byte[] keyHash, String operation, int status, byte[] location, byte[] response) {
        execute(
                "update idempotency_record set status = ?, location = ?, response = ? where key_hash = ? and operation = ?",
                status,
                location,
                response,
                keyHash,
                operation);
    }

    Row find(byte[] keyHash, String operation) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select request_mac, status, location, response"
                        + " from idempotency_record where key_hash = ? and operation = ?")) {
            select.setBytes(1, keyHash);
            select.setString(2, operation);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("The idempotency record was swept while it was read");
                }
                return new Row(row.getBytes(1), row.getInt(2), row.getBytes(3), row.getBytes(4));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The idempotency record could not be read", failed);
        }
    }

    int deleteBefore(Instant limit) {
        return execute("delete from idempotency_record where created_at < ?", limit.atOffset(ZoneOffset.UTC));
    }

    private int execute(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The idempotency record could not be written", failed);
        }
    }

    /** What is kept of the first request and its answer; the last two are encrypted. */
    record Row(byte[] requestMac, int status, byte[] location, byte[] response) {}
}
