package dk.tvaers.networks.network;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A network as everybody may see it.
 *
 * @param themeId its theme; a sub-network has that of its parent
 * @param parentId the network it is a part of
 * @param type code of its type
 * @param typeVersion version of the type it began under and follows
 * @param expectedPerspectives codes of the perspectives its theme needs
 */
@RegisterForReflection
@Schema(name = "Network")
record NetworkView(
        UUID id,
        UUID themeId,
        UUID parentId,
        @Schema(examples = "WELFARE") String type,
        int typeVersion,
        String title,
        Phase phase,
        NetworkState state,
        Instant startedAt,
        Instant closedAt,
        List<String> expectedPerspectives) {}
