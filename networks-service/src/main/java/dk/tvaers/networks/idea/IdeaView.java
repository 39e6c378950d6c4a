package dk.tvaers.networks.idea;

import dk.tvaers.events.words.IdeaState;
import dk.tvaers.networks.citation.CitedInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An idea of a network.
 *
 * @param family name of the ideas it resembles; absent until it is grouped
 * @param description absent until it is concretised
 */
@RegisterForReflection
@Schema(name = "Idea")
record IdeaView(
        UUID id,
        String title,
        String text,
        UUID trackId,
        List<CitedInput> inputs,
        IdeaState state,
        String family,
        IdeaDescription description,
        Instant raisedAt) {}
