package dk.tvaers.networks.track;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A track of a network.
 *
 * @param priority 1 is the first; absent when it was given none
 * @param reason why it has this priority
 */
@RegisterForReflection
@Schema(name = "Track")
record TrackView(
        UUID id,
        String title,
        String description,
        List<UUID> findingIds,
        List<UUID> nodeIds,
        Integer priority,
        String reason,
        Instant laidAt) {}
