package dk.tvaers.citizeninput.link;

import dk.tvaers.events.citizeninput.InputLinked;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the others about links. */
@ApplicationScoped
class LinkEvents {
    private final Outbox outbox;

    LinkEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void linked(LinkView link) {
        outbox.tell(new InputLinked(
                link.inputId(), link.id(), link.target(), link.targetId(), link.networkId(), link.relation()));
    }
}
