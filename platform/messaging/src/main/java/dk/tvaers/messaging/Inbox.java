package dk.tvaers.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Applies each event once. */
@ApplicationScoped
public class Inbox {
    private static final String CLAIM =
            "insert into inbox (event_id) select unnest(?) on conflict do nothing returning event_id";

    private final AgroalDataSource database;
    private final EventHandler handler;

    Inbox(AgroalDataSource database, EventHandler handler) {
        this.database = database;
        this.handler = handler;
    }

    /** Hands the events that were not applied before to the handler, in order and in the caller's transaction; returns how many. */
    public int apply(List<ReceivedEvent> events) {
        var claimed = claim(events.stream().map(ReceivedEvent::id).toList());
        // Removing lets only the first of two equal ones in the batch through.
        var fresh = events.stream().filter(event -> claimed.remove(event.id())).toList();
        if (!fresh.isEmpty()) {
            handler.handleAll(fresh);
        }
        return fresh.size();
    }

    private Set<UUID> claim(Collection<UUID> ids) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(CLAIM)) {
            insert.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var rows = insert.executeQuery()) {
                var claimed = new HashSet<UUID>();
                while (rows.next()) {
                    claimed.add(rows.getObject(1, UUID.class));
                }
                return claimed;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox could not be written", e);
        }
    }
}
