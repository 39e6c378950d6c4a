package dk.tvaers.networks.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The citizen inputs that were told of. Everything runs in the caller's transaction. */
@ApplicationScoped
public class KnownInputs {
    private final AgroalDataSource database;

    KnownInputs(AgroalDataSource database) {
        this.database = database;
    }

    void receive(UUID inputId) {
        Sql.run(
                database,
                "insert into known_input (input_id, withdrawn) values (?, false) on conflict do nothing",
                inputId);
    }

    /** Also when the receipt comes later, as after a replay of dead letters. */
    void withdraw(UUID inputId) {
        Sql.run(
                database,
                "insert into known_input (input_id, withdrawn) values (?, true)"
                        + " on conflict on constraint pk_known_input do update set withdrawn = true",
                inputId);
    }

    /** Whether each input was withdrawn; those that are not known are left out. */
    public Map<UUID, Boolean> withdrawnById(Collection<UUID> inputIds) {
        // Locked, so that a withdrawal that arrives now waits until the citation is stored, or the other way round.
        var sql = "select input_id, withdrawn from known_input where input_id = any (?) for share";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", inputIds.toArray()));
            try (var rows = select.executeQuery()) {
                Map<UUID, Boolean> withdrawn = new HashMap<>();
                while (rows.next()) {
                    withdrawn.put(rows.getObject(1, UUID.class), rows.getBoolean(2));
                }
                return withdrawn;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("known inputs could not be read", failed);
        }
    }
}
