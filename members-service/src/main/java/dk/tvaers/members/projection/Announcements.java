package dk.tvaers.members.projection;

import dk.tvaers.access.AccessProjection;
import dk.tvaers.events.DomainEvent;
import dk.tvaers.messaging.Outbox;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Tells the others what happened, and learns it itself in the same transaction. This service is the source of who may act in a
 * network, so it must not wait for its own events to come round: its access tables change with the assignment they follow
 * from, and {@code NetworkAccess} decides here by the same queries as everywhere else.
 */
@ApplicationScoped
public class Announcements {
    private final Outbox outbox;
    private final AccessProjection access;
    private final NewsListener listener;
    private final CurrentUser user;
    private final Clock clock;

    Announcements(Outbox outbox, AccessProjection access, NewsListener listener, CurrentUser user, Clock clock) {
        this.outbox = outbox;
        this.access = access;
        this.listener = listener;
        this.user = user;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    public void tell(DomainEvent event) {
        outbox.tell(event);
        access.learn(event);
        listener.heard(new News(event, clock.instant(), user.loginId().orElse(null)));
    }
}
