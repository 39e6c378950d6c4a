package dk.tvaers.reporting.projection;

import dk.tvaers.access.AccessProjection;
import dk.tvaers.events.members.PersonErased;
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
    private final AccessProjection access;
    private final EventFacts eventFacts;

    ReportingEvents(AgroalDataSource database, AccessProjection access, EventFacts eventFacts) {
        this.database = database;
        this.access = access;
        this.eventFacts = eventFacts;
    }

    @Override
    public void handle(ReceivedEvent event) {
        handleAll(List.of(event));
    }

    @Override
    public void handleAll(List<ReceivedEvent> events) {
        events.forEach(this::forget);
        var facts = new Facts();
        events.forEach(event -> eventFacts.collect(event, facts));
        try (var connection = database.getConnection()) {
            facts.write(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the read model could not be written", e);
        }
    }

    /** No fact is about a person; what somebody did here stands in the audit log. */
    private void forget(ReceivedEvent event) {
        if (event.data() instanceof PersonErased) {
            access.learn(event.data());
        }
    }
}
