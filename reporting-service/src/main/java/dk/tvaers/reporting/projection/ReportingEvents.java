package dk.tvaers.reporting.projection;

import dk.tvaers.messaging.EventHandler;
import dk.tvaers.messaging.ReceivedEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** Writes what the other services tell into the read model, a batch at a time; a rebuild goes the same way. */
@ApplicationScoped
class ReportingEvents implements EventHandler {
    private final AgroalDataSource database;

    ReportingEvents(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public void handle(ReceivedEvent event) {
        handleAll(List.of(event));
    }

    @Override
    public void handleAll(List<ReceivedEvent> events) {
        var facts = new Facts();
        events.forEach(event -> EventFacts.collect(event, facts));
        try (var connection = database.getConnection()) {
            facts.write(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the read model could not be written", e);
        }
    }
}
