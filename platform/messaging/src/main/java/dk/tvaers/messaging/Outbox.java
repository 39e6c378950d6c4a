package dk.tvaers.messaging;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.EventCatalogue;
import dk.tvaers.events.EventJson;
import dk.tvaers.events.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;

/** Where a service puts what it has to tell; it leaves with the transaction or not at all. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT =
            "insert into outbox (event_id, key, type, data, occurred_at, traceparent) values (?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final Clock clock;
    private final Event<OutboxWritten> written;

    Outbox(AgroalDataSource database, Clock clock, Event<OutboxWritten> written) {
        this.database = database;
        this.clock = clock;
        this.written = written;
    }

    /** Tells the others, once the current transaction commits. Events with the same key arrive in the order told. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(DomainEvent event) {
        var told = new OutboxWritten(
                Ids.next(), event.key(), EventCatalogue.of(event).name(), EventJson.write(event), clock.instant());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, told.eventId());
            insert.setObject(2, told.key());
            insert.setString(3, told.type());
            insert.setString(4, told.data());
            insert.setObject(5, told.occurredAt().atOffset(ZoneOffset.UTC));
            insert.setString(6, EventTraces.current());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be written", e);
        }
        written.fire(told);
    }
}
