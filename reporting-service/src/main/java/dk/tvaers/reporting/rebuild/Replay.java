package dk.tvaers.reporting.rebuild;

import dk.tvaers.messaging.Inbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Applies events of the log to the new model, the way the consumer applies them to the one that serves. */
@ApplicationScoped
class Replay {
    private static final Logger LOG = Logger.getLogger(Replay.class);

    private final ModelRepository models;
    private final Inbox inbox;

    Replay(ModelRepository models, Inbox inbox) {
        this.models = models;
        this.inbox = inbox;
    }

    /** Applies them in a transaction of their own; returns how many events were new. What cannot be applied is passed over. */
    long apply(List<LoggedEvent> events) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> applyHere(events));
        } catch (RuntimeException e) {
            if (events.size() == 1) {
                return passOver(events.getFirst(), e);
            }
            return events.stream().mapToLong(event -> apply(List.of(event))).sum();
        }
    }

    /** Applies them in the current transaction; returns how many events were new. */
    long applyHere(List<LoggedEvent> events) {
        models.use();
        return inbox.apply(
                events.stream().map(LoggedEvent::event).filter(Objects::nonNull).toList());
    }

    /** The content can be at fault, and then the consumer met the same; anything else ends the rebuild. */
    private static long passOver(LoggedEvent event, RuntimeException failure) {
        if (!isTheContent(failure)) {
            throw failure;
        }
        LOG.warnf("Event of %s-%d at %d was passed over", event.topic(), event.partition(), event.offset());
        return 0;
    }

    /** SQL classes 22 and 23: a value that cannot be stored, or a constraint. */
    private static boolean isTheContent(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23");
            }
        }
        return false;
    }
}
