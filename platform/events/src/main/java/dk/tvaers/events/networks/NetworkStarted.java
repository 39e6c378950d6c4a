package dk.tvaers.events.networks;

import dk.tvaers.events.DomainEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approved theme became a network, or a network a sub-network.
 *
 * @param type code of the network type whose policy it follows
 * @param title public title, written by staff
 * @param parentId the network it is a part of, whose theme and type it has
 * @param startedOn the day it happened, Europe/Copenhagen, when it was recorded later; the time of the event is that of recording
 */
@RegisterForReflection
public record NetworkStarted(
        UUID networkId,
        UUID themeId,
        String type,
        String title,
        List<String> expectedPerspectives,
        @Nullable UUID parentId,
        @Nullable LocalDate startedOn)
        implements DomainEvent {
    /** Started as it is told. */
    public NetworkStarted(
            UUID networkId,
            UUID themeId,
            String type,
            String title,
            List<String> expectedPerspectives,
            @Nullable UUID parentId) {
        this(networkId, themeId, type, title, expectedPerspectives, parentId, null);
    }

    /** A network that is not a part of another. */
    public NetworkStarted(UUID networkId, UUID themeId, String type, String title, List<String> expectedPerspectives) {
        this(networkId, themeId, type, title, expectedPerspectives, null, null);
    }

    @Override
    public UUID key() {
        return networkId;
    }
}
