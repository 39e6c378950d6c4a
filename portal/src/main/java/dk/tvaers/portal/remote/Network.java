package dk.tvaers.portal.remote;

import java.time.Instant;
import java.util.UUID;

/** A network as everybody may see it. */
public record Network(
        UUID id,
        UUID themeId,
        UUID parentId,
        String type,
        String title,
        String phase,
        String state,
        Instant startedAt,
        Instant closedAt) {

    public boolean isClosed() {
        return "CLOSED".equals(state);
    }
}
