package dk.tvaers.networks.themeversion;

import dk.tvaers.events.networks.ThemeFocused;
import dk.tvaers.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the others of focused themes, without their words. */
@ApplicationScoped
class ThemeVersionEvents {
    private final Outbox outbox;

    ThemeVersionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void focused(UUID networkId, int number) {
        outbox.tell(new ThemeFocused(networkId, number));
    }
}
