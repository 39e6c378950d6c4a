package dk.tvaers.citizeninput.call;

import dk.tvaers.events.citizeninput.CallClosed;
import dk.tvaers.events.citizeninput.CallOpened;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the others about calls. */
@ApplicationScoped
class CallEvents {
    private final Outbox outbox;

    CallEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Told when the call is made; when it opens is part of what is told. */
    void opened(Call call) {
        outbox.tell(new CallOpened(call.id(), call.networkId(), call.themeId(), call.opensAt(), call.closesAt()));
    }

    void closed(Call call) {
        outbox.tell(new CallClosed(call.id()));
    }
}
