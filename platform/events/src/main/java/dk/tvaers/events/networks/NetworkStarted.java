package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * An approved theme became a network.
 *
 * @param type code of the network type whose policy it follows
 * @param title public title, written by staff
 */
@RegisterForReflection
public record NetworkStarted(UUID networkId, UUID themeId, String type, String title, List<String> expectedPerspectives)
        implements DomainEvent {
    @Override
    public UUID key() {
        return networkId;
    }
}
